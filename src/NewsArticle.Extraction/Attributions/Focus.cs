using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Names;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Remembers whom the last sentences were about, so that pronouns find them.</summary>
internal sealed class Focus(Genders genders)
{
    /// <summary>How many paragraphs back a pronoun may reach.</summary>
    private const int ReachInParagraphs = 4;

    /// <summary>How many remembered people are tried.</summary>
    private const int ReachInPeople = 16;

    /// <summary>Null stands for somebody without a name ("a resident"): a pronoun that meets him stands for nobody we know.</summary>
    private readonly List<(int Paragraph, PersonFinding? Person)> _people = [];
    private readonly List<(int Paragraph, OrganizationFinding Organization)> _organizations = [];

    private (int Paragraph, Source Source)? _group;

    /// <summary>The person a pronoun stands for, or null.</summary>
    public PersonFinding? Person(Passage passage, int pronoun, Gender gender)
    {
        if (SubjectBefore(passage, pronoun) is { } here && genders.Allow(here, gender))
        {
            return here;
        }

        for (var index = _people.Count - 1; index >= Math.Max(0, _people.Count - ReachInPeople); index--)
        {
            var (paragraph, person) = _people[index];
            if (paragraph < passage.Paragraph.Index - ReachInParagraphs)
            {
                break;
            }

            if (person is null || genders.Allow(person, gender))
            {
                return person;
            }
        }

        return null;
    }

    /// <summary>The organization that "it" stands for: the last one that a sentence nearby was about, or null.</summary>
    public OrganizationFinding? Organization(Passage passage, int pronoun)
    {
        if (SentenceSubject.Before(passage, pronoun) is { Mention.Entity: OrganizationFinding here })
        {
            return here;
        }

        return _organizations.Count > 0 && _organizations[^1].Paragraph >= passage.Paragraph.Index - 1 ? _organizations[^1].Organization : null;
    }

    /// <summary>Whom "they" stands for: the last group credited nearby, or null.</summary>
    public Source? Group(Passage passage) => _group is { } group && group.Paragraph >= passage.Paragraph.Index - 1 ? group.Source : null;

    /// <summary>Notes an attribution as soon as it is read, for those later in its sentence.</summary>
    public void Note(int paragraph, Source? source)
    {
        if (source is { Kind: SourceKind.Organization } or { Kind: SourceKind.Unnamed })
        {
            _group = (paragraph, source);
        }
    }

    public void Leave(Passage passage, IReadOnlyList<Attribution> attributions)
    {
        var paragraph = passage.Paragraph.Index;
        var subject = SentenceSubject.Before(passage, passage.End)?.Mention?.Entity;
        var speaker = attributions.Count > 0 ? attributions[^1].Source?.Entity : null;
        if ((speaker as PersonFinding ?? ForWhom(passage) ?? subject as PersonFinding ?? PeopleIn(passage, passage.End).FirstOrDefault()) is { } person)
        {
            // The one whom the sentence is about comes last, so that a pronoun meets him first.
            _people.AddRange(PeopleIn(passage, passage.End).Where(other => other != person).Select(other => (paragraph, (PersonFinding?)other)));
            _people.Add((paragraph, person));
        }

        if (attributions.Count > 0 && attributions[^1].Source is { Kind: SourceKind.Unnamed } stranger && IsOnePerson(stranger.Name))
        {
            _people.Add((paragraph, null));
        }

        if ((speaker as OrganizationFinding ?? subject as OrganizationFinding) is { } organization)
        {
            _organizations.Add((paragraph, organization));
        }
    }

    /// <summary>"For Kevin Allton, an instructor in English, Warhol was a legend."</summary>
    private static PersonFinding? ForWhom(Passage passage) =>
        passage.Lower(passage.First) == "for" && passage.MentionAt(passage.First + 1) is { Entity: PersonFinding person } mention
            && passage.Lower(mention.Tokens.End) == "," ? person : null;

    /// <summary>"resident", "senior official of the ministry": the noun before any preposition is a role, and singular.</summary>
    private static bool IsOnePerson(string description)
    {
        var head = string.Empty;
        foreach (var word in description.Split(' ').TakeWhile(word => word is not ("of" or "in" or "at" or "from" or "with" or "who" or "for")))
        {
            head = word.TrimEnd(',');
        }

        return NameTables.IsRole(head);
    }

    private static PersonFinding? SubjectBefore(Passage passage, int before) =>
        SentenceSubject.Before(passage, before)?.Mention?.Entity as PersonFinding ?? PeopleIn(passage, before).FirstOrDefault();

    /// <summary>The people whom the reporter names early in a sentence.</summary>
    private static IEnumerable<PersonFinding> PeopleIn(Passage passage, int before)
    {
        for (var position = passage.First; position < Math.Min(before, passage.First + NounPhrases.Reach); position++)
        {
            if (!passage.IsQuoted(position) && passage.MentionAt(position) is { Entity: PersonFinding person })
            {
                yield return person;
            }
        }
    }
}
