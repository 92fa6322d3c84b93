using NewsArticle.Extraction.Identities.Roles;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Identities;

/// <summary>One use of a person's name.</summary>
/// <param name="Gender">What the title before the name says: "Mrs. Clinton" is not Bill.</param>
internal sealed record PersonUse(NameMention Mention, PersonName Name, Gender Gender);

/// <summary>The uses of names that are one person's.</summary>
internal sealed class PersonCluster(PersonName name)
{
    private readonly List<PersonUse> _uses = [];

    /// <summary>The longest form so far.</summary>
    public PersonName Fullest { get; private set; } = name;

    /// <summary>Where the person was named last so far; -1 before the first time.</summary>
    public int LastPosition { get; private set; } = -1;

    /// <summary>Where the person was named first.</summary>
    public int FirstPosition { get; private set; } = -1;

    /// <summary>Whether a title can stand before this person's name.</summary>
    public bool Allows(Gender gender) =>
        gender == Gender.Unknown || GenderWords.Of(Fullest.Text.Split(' ')[0].ToLowerInvariant()) is var own && (own == Gender.Unknown || own == gender);

    public void Widen(PersonName name) => Fullest = name.WordCount > Fullest.WordCount ? name : Fullest;

    public void Add(PersonUse use, int position)
    {
        FirstPosition = _uses.Count == 0 ? position : FirstPosition;
        _uses.Add(use);
        LastPosition = position;
    }

    public IEnumerable<EntityMention> Mentions(Document document, RoleFinder roles)
    {
        var role = roles.RoleOf(_uses.Select(use => use.Mention));
        var person = new PersonFinding
        {
            Name = Fullest.Text,
            Aliases = [.. _uses.Select(use => use.Name.Text).Where(text => text != Fullest.Text).Distinct()],
            Role = role,
            Reasons = NameReasons.OfPerson(_uses.Select(use => use.Mention), Fullest.IsFull, role is not null),
            Mentions = [.. _uses.Select(use => document.Paragraphs[use.Mention.Paragraph].EvidenceOf(use.Mention.Tokens))],
            Rule = _uses[0].Mention.Rule,
            Confidence = _uses.Max(use => use.Mention.Confidence),
        };
        return _uses.Select(use => new EntityMention(use.Mention.Paragraph, use.Mention.Tokens, person));
    }
}
