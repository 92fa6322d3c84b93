namespace NewsArticle.Api.Infrastructure.Settings;

/// <summary>The sections of the configuration that are ours, as they were read, and what is wrong in them.</summary>
internal sealed class SettingsBook
{
    private readonly List<(string Section, object Options)> _sections = [];
    private readonly List<string> _mistakes = [];

    /// <summary>In the order in which they were read.</summary>
    public IReadOnlyList<(string Section, object Options)> Sections => _sections;

    public void Add(string section, object options) => _sections.Add((section, options));

    /// <summary>Notes a mistake: one line that names the setting and what it can be.</summary>
    public void Refuse(string mistake) => _mistakes.Add(mistake);

    /// <summary>Stops the start where there is a mistake, with all of them: who corrects one wants to know of the next.</summary>
    /// <exception cref="SettingsException">There are mistakes, one a line.</exception>
    public void StopOnMistakes()
    {
        if (_mistakes.Count > 0)
        {
            throw new SettingsException(string.Join(Environment.NewLine, _mistakes));
        }
    }
}
