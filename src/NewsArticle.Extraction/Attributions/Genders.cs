using NewsArticle.Extraction.Lexicon;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Which pronoun fits whom, by titles, descriptions and given names. Unknown fits both.</summary>
internal sealed class Genders(WordsBesideNames beside)
{
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
        var votes = beside.Of(person).Append(given).Select(GenderWords.Of).ToArray();
        var male = votes.Count(vote => vote == Gender.Male);
        var female = votes.Count(vote => vote == Gender.Female);
        return male == female ? Gender.Unknown : male > female ? Gender.Male : Gender.Female;
    }
}
