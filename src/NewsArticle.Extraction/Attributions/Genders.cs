using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Which pronoun fits whom, by titles, descriptions and given names. Unknown fits both.</summary>
internal sealed class Genders(WordsBesideNames beside)
{
    private const int FormOfAddress = 3;

    private readonly Dictionary<PersonFinding, Gender> _known = [];

    public bool Allow(PersonFinding person, Gender gender)
    {
        if (!_known.TryGetValue(person, out var known))
        {
            known = Find(person);
            _known.Add(person, known);
        }

        return known == Gender.Unknown || known == gender;
    }

    private Gender Find(PersonFinding person)
    {
        var given = person.Name.Split(' ')[0].ToLowerInvariant();
        var balance = 0;
        foreach (var word in beside.Of(person).Append(given))
        {
            balance += GenderWords.Of(word) switch
            {
                Gender.Male => Weight(word),
                Gender.Female => -Weight(word),
                _ => 0,
            };
        }

        return balance == 0 ? Gender.Unknown : balance > 0 ? Gender.Male : Gender.Female;
    }

    /// <summary>In "the chairman, Mrs Jean Mensa" the form of address outweighs office and given name.</summary>
    private static int Weight(string word) => word is "mr" or "mr." or "mrs" or "mrs." or "ms" or "ms." or "miss" or "madam" ? FormOfAddress : 1;
}
