using System.Collections.Frozen;
using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Which pronoun a person takes.</summary>
internal enum Gender
{
    Unknown,
    Male,
    Female,
}

/// <summary>Which pronoun fits whom, by titles, descriptions and given names. Unknown fits both.</summary>
internal sealed class Genders(WordsBesideNames beside)
{
    private static readonly FrozenDictionary<string, Gender> Words = WordList.Rows("Attributions/gender-words.txt")
        .ToFrozenDictionary(row => row[0], row => Enum.Parse<Gender>(row[1], ignoreCase: true), StringComparer.Ordinal);

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
        var votes = beside.Of(person).Append(given).Select(word => Words.GetValueOrDefault(word)).ToArray();
        var male = votes.Count(vote => vote == Gender.Male);
        var female = votes.Count(vote => vote == Gender.Female);
        return male == female ? Gender.Unknown : male > female ? Gender.Male : Gender.Female;
    }
}
