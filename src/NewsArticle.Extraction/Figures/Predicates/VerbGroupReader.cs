using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Predicates;

/// <summary>Finds the verbs of a sentence: those of the table, and those that only bound a clause.</summary>
internal static class VerbGroupReader
{
    /// <summary>How many words the auxiliaries and adverbs of one verb may take up: "would reportedly not have been".</summary>
    private const int Reach = 12;

    /// <summary>The groups in text order; words inside a counted noun phrase ("two wounded soldiers") are none.</summary>
    public static List<VerbGroup> Read(Sentence sentence, IReadOnlyList<Count> counts)
    {
        var groups = new List<VerbGroup>();
        var next = 0;
        for (var token = sentence.First; token < sentence.End; token++)
        {
            while (next < counts.Count && counts[next].Tokens.End <= token)
            {
                next++;
            }

            if (next < counts.Count && counts[next].Tokens.Contains(token))
            {
                continue;
            }

            if (At(sentence, token, groups.Count == 0 ? sentence.First : groups[^1].Tokens.End) is { } group)
            {
                groups.Add(group);
                token = group.End - 1;
            }
        }

        return groups;
    }

    private static VerbGroup? At(Sentence sentence, int token, int bound)
    {
        var word = sentence[token];
        if (VerbTable.Find(word) is { } spelling && !IsAuxiliary(sentence, token) && IsVerb(sentence, token, spelling.Forms))
        {
            return Group(sentence, token, bound, spelling);
        }

        if (States.At(sentence, token) is { } state && !WordSorts.Is(sentence[token - 1], WordSort.Determiner))
        {
            return State(sentence, token, bound, state.Length, state.Entry);
        }

        var bounds = WordSorts.Is(word, WordSort.Auxiliary) && !LeadsToVerb(sentence, token + 1)
            || SpeechVerbs.IsSpeechVerb(word) && !WordSorts.Is(word, WordSort.Reporting);
        return bounds ? new VerbGroup { Tokens = new TokenRange(token, token + 1), End = token + 1, Voice = Voice.Active } : null;
    }

    /// <summary>"had" of "had been killed", which is a verb of its own in "had 80 soldiers".</summary>
    private static bool IsAuxiliary(Sentence sentence, int token) =>
        WordSorts.Is(sentence[token], WordSort.Auxiliary) && LeadsToVerb(sentence, token + 1);

    /// <summary>Whether a form stands where a verb can stand: not "the wounded", "an attack", "heavy fire".</summary>
    private static bool IsVerb(Sentence sentence, int token, VerbForm forms)
    {
        var before = sentence[token - 1];
        var isGoverned = before == "to" || WordSorts.Is(before, WordSort.Modal | WordSort.Do | WordSort.Negation);
        if ((forms & (VerbForm.Past | VerbForm.Participle | VerbForm.Gerund)) == 0)
        {
            return (forms & VerbForm.Base) != 0 && isGoverned || (forms & VerbForm.Third) != 0 && sentence.WordAt(token + 1)?.Shape is not null
                && !WordSorts.Is(before, WordSort.Determiner | WordSort.Preposition) && Numbers.AmountReader.Read(sentence, token + 1) is not null;
        }

        return before is not ("the" or "a" or "an" or "'s" or "’s" or "their" or "his" or "its" or "her" or "of") || (forms & VerbForm.Gerund) != 0 && before == "of";
    }

    private static bool LeadsToVerb(Sentence sentence, int token)
    {
        var end = token + Reach;
        while (token < end && (WordSorts.Is(sentence[token], WordSort.Auxiliary | WordSort.Reporting) || WordSorts.IsAdverb(sentence[token])
            || sentence[token] is "not" or "never" || sentence.WordAt(token) is { IsQuoteMark: true } || sentence[token] == "to" && sentence[token + 1] is "have" or "be"))
        {
            token++;
        }

        return States.At(sentence, token) is not null || VerbTable.Find(sentence[token]) is { } spelling && IsVerb(sentence, token, spelling.Forms);
    }

    private static VerbGroup State(Sentence sentence, int token, int bound, int length, VerbEntry entry)
    {
        var first = token;
        while (first > Math.Max(bound, token - Reach) && (WordSorts.Is(sentence[first - 1], WordSort.Auxiliary | WordSort.Reporting) || WordSorts.IsAdverb(sentence[first - 1])))
        {
            first--;
        }

        return new VerbGroup
        {
            Tokens = new TokenRange(first, token + length),
            End = token + length,
            Voice = Voice.State,
            Entries = [entry],
            IsFactual = Factuality.IsFactual(sentence, first, token),
        };
    }

    private static VerbGroup Group(Sentence sentence, int token, int bound, VerbTable.Spelling spelling)
    {
        var first = token;
        var voice = (spelling.Forms & VerbForm.Gerund) != 0 ? Voice.Gerund
            : (spelling.Forms & VerbForm.Participle) != 0 ? Voice.Either
            : Voice.Active;
        for (var before = token - 1; before >= Math.Max(bound, token - Reach); before--)
        {
            var word = sentence[before];
            if (WordSorts.Is(word, WordSort.Be))
            {
                voice = voice == Voice.Either ? Voice.Passive : voice == Voice.Gerund ? Voice.Active : voice;
                first = before;
            }
            else if (WordSorts.Is(word, WordSort.Have | WordSort.Modal | WordSort.Do) || word == "to")
            {
                voice = voice == Voice.Either ? Voice.Active : voice;
                first = before;
            }
            else if (!WordSorts.IsAdverb(word) && !WordSorts.Is(word, WordSort.Negation) && sentence.WordAt(before) is not { IsQuoteMark: true }
                && !(WordSorts.Is(word, WordSort.Reporting) && WordSorts.Is(sentence[before - 1], WordSort.Be)))
            {
                break;
            }
        }

        return new VerbGroup
        {
            Tokens = new TokenRange(first, token + 1),
            End = EndOfParticle(sentence, token + 1, spelling.Entries),
            Voice = voice,
            Entries = spelling.Entries,
            IsFactual = Factuality.IsFactual(sentence, first, token),
        };
    }

    private static int EndOfParticle(Sentence sentence, int end, IReadOnlyList<VerbEntry> entries)
    {
        foreach (var entry in entries)
        {
            if (entry.Particle.Length > 0 && sentence.Has(end, entry.Particle))
            {
                return end + entry.Particle.Length;
            }
        }

        return end;
    }
}
