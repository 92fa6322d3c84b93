namespace NewsArticle.Extraction.Figures.Predicates;

/// <summary>A verb of the table, with the words that must accompany it.</summary>
/// <param name="Participle">The past participle, which names the rule: "killed".</param>
/// <param name="Particle">"down" of "shoot down", "into custody" of "take into custody"; empty for most.</param>
/// <param name="Frames">What it says of what is counted.</param>
internal sealed record VerbEntry(string Participle, string[] Particle, VerbFrame[] Frames)
{
    public string Name => string.Join('-', [Participle, .. Particle]);
}

/// <summary>The forms that a spelling can be; past and participle are often one.</summary>
[Flags]
internal enum VerbForm
{
    Base = 1,
    Third = 2,
    Past = 4,
    Participle = 8,
    Gerund = 16,
}
