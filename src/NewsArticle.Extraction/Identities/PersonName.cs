using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Identities;

/// <summary>A person's name as used in one place, cut into its words.</summary>
internal sealed class PersonName
{
    private readonly string[] _forms;

    public PersonName(Paragraph paragraph, TokenRange tokens)
    {
        Text = paragraph.TextOf(tokens);
        var words = new List<string>(tokens.Count);
        for (var index = tokens.First; index < tokens.End; index++)
        {
            if (paragraph.Tokens[index].Word.IsWord)
            {
                words.Add(paragraph.Tokens[index].Text);
            }
        }

        if (words.Count > 1 && NameForms.IsSuffix(words[^1]))
        {
            words.RemoveAt(words.Count - 1);
        }

        _forms = [.. words.Select(NameForms.Sound)];
        LastSpelling = words.Count > 0 ? NameForms.Level(words[^1]) : string.Empty;
        Joined = string.Concat(_forms);
    }

    /// <summary>The name as written.</summary>
    public string Text { get; }

    /// <summary>Two words or more.</summary>
    public bool IsFull => _forms.Length > 1;

    public int WordCount => _forms.Length;

    public string First => _forms[0];

    public string Last => _forms[^1];

    /// <summary>The last word nearly as written; parts Hansen from Hanson, which sound alike.</summary>
    public string LastSpelling { get; }

    /// <summary>All words as one: "Kim Jong-un" and "Kim Jong Un", "Abdul Rahman" and "Abdulrahman".</summary>
    public string Joined { get; }

    /// <summary>
    /// Whether two full names can be one person's: the same words however parted; the same surname, and first names that are equal or
    /// one the initial of the other; or one name the end ("Lula da Silva") or the beginning ("Abiy Ahmed") of the other.
    /// </summary>
    public bool Agrees(PersonName other) => Joined == other.Joined
        || Last == other.Last && (First == other.First || IsInitialOf(First, other.First) || IsInitialOf(other.First, First))
        || IsPartOf(other) || other.IsPartOf(this);

    /// <summary>The words between first name and surname that may stand for the person alone: "Van der Bellen", "Suu Kyi".</summary>
    public IEnumerable<string> InnerWords => _forms.Length > 2 ? _forms[1..^1].Where(form => form.Length > 2) : [];

    private bool IsPartOf(PersonName longer) => _forms.Length > 1 && _forms.Length < longer._forms.Length
        && (longer._forms.AsSpan(longer._forms.Length - _forms.Length).SequenceEqual(_forms) || longer._forms.AsSpan(0, _forms.Length).SequenceEqual(_forms));

    private static bool IsInitialOf(string initial, string name) => initial.Length == 1 && name.StartsWith(initial, StringComparison.Ordinal);
}
