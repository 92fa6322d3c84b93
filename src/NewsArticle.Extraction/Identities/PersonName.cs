using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Identities;

/// <summary>A person's name as used in one place, cut into its words.</summary>
internal sealed class PersonName
{
    private readonly string[] _words;
    private readonly string[] _forms;

    public PersonName(Paragraph paragraph, TokenRange tokens)
    {
        Text = paragraph.TextOf(tokens);
        var words = Enumerable.Range(tokens.First, tokens.Count)
            .Select(index => paragraph.Tokens[index])
            .Where(token => token.Word.IsWord)
            .Select(token => token.Text)
            .ToArray();
        _words = words.Length > 1 && NameForms.IsSuffix(words[^1]) ? words[..^1] : words;
        _forms = [.. _words.Select(NameForms.Level)];
    }

    /// <summary>The name as written.</summary>
    public string Text { get; }

    /// <summary>Two words or more.</summary>
    public bool IsFull => _forms.Length > 1;

    public int WordCount => _words.Length;

    public string First => _forms[0];

    public string Last => _forms[^1];

    /// <summary>Whether two full names can be one person's: same surname, and first names that are equal or one the initial of the other.</summary>
    public bool Agrees(PersonName other) => Last == other.Last && (First == other.First || IsInitialOf(First, other.First) || IsInitialOf(other.First, First))
        || _forms.SequenceEqual(other._forms);

    /// <summary>The words between first name and surname that may stand for the person alone: "Van der Bellen", "Suu Kyi".</summary>
    public IEnumerable<string> InnerWords => _forms.Length > 2 ? _forms[1..^1].Where(form => form.Length > 2) : [];

    private static bool IsInitialOf(string initial, string name) => initial.Length == 1 && name.StartsWith(initial, StringComparison.Ordinal);
}
