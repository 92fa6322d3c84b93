using NewsArticle.Extraction.Identities.Roles;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Names;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Identities;

/// <summary>
/// Joins names of people: full names that agree are one person; a bare word goes to the person of that surname named last before it,
/// or, where nobody has it as a surname, to the only person of that first name ("Xi", "Abiy", "Ahmed").
/// </summary>
internal sealed class PersonIdentities
{
    /// <summary>How many people of one surname are told apart; keeps a crafted text from costing more than its length.</summary>
    private const int MostNamesakes = 16;

    private readonly List<PersonCluster> _people = [];
    private readonly Dictionary<string, List<PersonCluster>> _bySurname = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PersonCluster> _byAllWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<PersonCluster>> _byFirstName = new(StringComparer.Ordinal);

    /// <param name="names">In text order.</param>
    public static IEnumerable<EntityMention> Join(Document document, RoleFinder roles, IEnumerable<NameMention> names)
    {
        var uses = names
            .Select(name => Use(document.Paragraphs[name.Paragraph], name))
            .Where(use => use.Name.WordCount > 0)
            .ToArray();

        // The longest names first: a headline's or a lead's short form may come before the name in full.
        var identities = new PersonIdentities();
        var owners = new PersonCluster?[uses.Length];
        foreach (var index in Enumerable.Range(0, uses.Length).Where(index => uses[index].Name.IsFull).OrderByDescending(index => uses[index].Name.WordCount))
        {
            owners[index] = identities.OwnerOfFull(uses[index].Name);
        }

        for (var index = 0; index < uses.Length; index++)
        {
            var owner = owners[index] ?? identities.OwnerOfBare(uses[index]);
            owner.Add(uses[index], position: index);
        }

        return identities._people.OrderBy(person => person.FirstPosition).SelectMany(person => person.Mentions(document, roles));
    }

    private static PersonUse Use(Paragraph paragraph, NameMention name)
    {
        var title = name.Tokens.First > 0 ? paragraph.Tokens[name.Tokens.First - 1].Lower : string.Empty;
        return new PersonUse(name, new PersonName(paragraph, name.Tokens), GenderWords.Of(title));
    }

    private PersonCluster OwnerOfFull(PersonName name)
    {
        var owner = _byAllWords.GetValueOrDefault(name.Joined) ?? Namesakes(_bySurname, name.Last).Find(person => person.Fullest.Agrees(name)) ?? Add(name);
        owner.Widen(name);
        return owner;
    }

    private PersonCluster OwnerOfBare(PersonUse use)
    {
        var name = use.Name;
        var namesakes = Namesakes(_bySurname, name.Last).FindAll(person => person.Allows(use.Gender));
        var spelledSo = namesakes.FindAll(person => person.Fullest.LastSpelling == name.LastSpelling);
        if ((spelledSo.Count > 0 ? spelledSo : namesakes).MaxBy(person => person.LastPosition) is { } surname)
        {
            return surname;
        }

        // A first name that two people share says nothing.
        var first = Namesakes(_byFirstName, name.Last);
        return first.Count == 1 ? first[0] : Add(name);
    }

    private PersonCluster Add(PersonName name)
    {
        var person = new PersonCluster(name);
        _people.Add(person);
        Remember(_bySurname, name.Last, person);
        foreach (var inner in name.InnerWords)
        {
            Remember(_bySurname, inner, person);
        }

        if (name.IsFull)
        {
            _byAllWords.TryAdd(name.Joined, person);
            Remember(_byFirstName, name.First, person);
        }

        return person;
    }

    private static List<PersonCluster> Namesakes(Dictionary<string, List<PersonCluster>> people, string form) => people.GetValueOrDefault(form) ?? [];

    private static void Remember(Dictionary<string, List<PersonCluster>> people, string form, PersonCluster person)
    {
        if (!people.TryGetValue(form, out var namesakes))
        {
            people[form] = namesakes = [];
        }

        if (namesakes.Count < MostNamesakes && !namesakes.Contains(person))
        {
            namesakes.Add(person);
        }
    }
}
