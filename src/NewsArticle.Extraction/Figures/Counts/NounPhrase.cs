using NewsArticle.Extraction.Figures.Circumstances;
using NewsArticle.Extraction.Figures.Numbers;
using NewsArticle.Extraction.Figures.Predicates;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Figures.Counts;

/// <summary>Finds the noun that a number counts, behind its adjectives: "four loud explosions", "six Iraqi police officers".</summary>
internal static class NounPhrase
{
    /// <summary>How many words may stand between number and noun.</summary>
    private const int Reach = 7;

    internal readonly record struct Reading(Noun Noun, int End, bool IsOthers);

    public static Reading? Read(Sentence sentence, int start, NumberExpression number, bool? isPlural = null)
    {
        // "another exploded": nothing stands between it and its verb.
        if (sentence[start - 1] is "another" or "one" && VerbTable.Find(sentence[start]) is { Forms: var forms } && (forms & VerbForm.Past) != 0
            && Nouns.Find(sentence[start + 1]) is null or { Class: not (ObjectClass.Person or ObjectClass.Soldier or ObjectClass.Attacker) })
        {
            return null;
        }

        var token = start;
        while (sentence[token] is "more" or "additional" or "further" or "different" or "separate")
        {
            token++;
        }

        if (sentence[token] is "others" or "other" && !IsNounAhead(sentence, token + 1))
        {
            return new Reading(new Noun("person", ObjectClass.Bare), token + 1, true);
        }

        if (sentence[token] is "other" or "one" && token > start - 1)
        {
            token++;
        }

        if (WeaponNames.StartingAt(sentence, token) is { IsModel: true } model && EndsPhrase(sentence, token + model.Length)
            && Nouns.Find(model.Name[(model.Name.LastIndexOf(' ') + 1)..]) is { } weapon)
        {
            return new Reading(weapon, token + model.Length, false);
        }

        var head = Head(sentence, token, isPlural ?? !number.IsSingular);
        return head < 0 ? null : new Reading(Name(sentence, token, head), head + 1, false);
    }

    private static bool IsNounAhead(Sentence sentence, int token) =>
        sentence.WordAt(token) is { IsWord: true } word && !EndsPhrase(sentence, token) && VerbTable.Find(word.Lower) is null
        && (word.IsCapitalized || Nouns.Find(word.Lower) is not null || Nouns.IsPlural(word.Lower) || Nouns.IsPlural(sentence[token + 1]));

    /// <summary>The token of the noun, or -1.</summary>
    private static int Head(Sentence sentence, int start, bool isPlural)
    {
        var head = -1;
        for (var token = start; token < start + Reach && !EndsPhrase(sentence, token); token++)
        {
            var word = sentence.WordAt(token)!;
            if (word.IsQuoteMark || word.Text is "-")
            {
                continue;
            }

            if (head >= 0 && VerbTable.Find(word.Lower) is { } verb && (Nouns.Find(word.Lower) is null || IsPastHere(sentence, token, verb, isPlural)))
            {
                break;
            }

            if (isPlural ? IsPluralHead(word, head >= 0) : Nouns.Find(word.Lower) is not null)
            {
                head = token;
            }
            else if (head >= 0 && !LeadsToHead(sentence, token, isPlural))
            {
                break;
            }
        }

        return head >= 0 || isPlural ? head : LastWord(sentence, start);
    }

    /// <summary>"a missile hit an apartment": a past form that is a noun as well, behind a noun in the singular.</summary>
    private static bool IsPastHere(Sentence sentence, int token, VerbTable.Spelling verb, bool isPlural) =>
        !isPlural && (verb.Forms & VerbForm.Past) != 0 && VerbTable.Find(sentence[token + 1]) is null;

    /// <summary>Nouns in the plural follow each other only where the second is known ("missiles strikes", "United States soldiers").</summary>
    private static bool IsPluralHead(Word word, bool follows) =>
        (Nouns.IsPlural(word.Lower) || IsPeopleInPlural(word)) && (!follows || Nouns.Find(word.Lower) is not null) && (word.Shape != WordShape.AllCapitals || Nouns.Find(word.Lower) is not null);

    /// <summary>"Iraqis", "Somalis": what ends in "is" in lower case is no plural.</summary>
    private static bool IsPeopleInPlural(Word word) =>
        word is { Shape: WordShape.Capitalized, Text.Length: > 5 } && word.Text.EndsWith("is", StringComparison.Ordinal);

    private static bool LeadsToHead(Sentence sentence, int token, bool isPlural) =>
        !sentence[token].EndsWith("ing", StringComparison.Ordinal) && !EndsPhrase(sentence, token + 1) && Nouns.Find(sentence[token + 1]) is not null && Nouns.IsPlural(sentence[token + 1]) == isPlural;

    /// <summary>For "a", where no table knows the noun: the word before the phrase ends.</summary>
    private static int LastWord(Sentence sentence, int start)
    {
        var token = start;
        while (token < start + Reach && !EndsPhrase(sentence, token)
            && sentence.WordAt(token) is { Shape: WordShape.Lower } && (token == start || VerbTable.Find(sentence[token]) is null))
        {
            token++;
        }

        if (token == start && sentence.WordAt(start) is { Shape: WordShape.Capitalized } people && IsPeople(people.Lower) && EndsPhrase(sentence, start + 1))
        {
            return start;
        }

        return token > start && sentence.WordAt(token - 1) is { Shape: WordShape.Lower } word
            && VerbTable.Find(word.Lower) is null && !word.Lower.EndsWith("ed", StringComparison.Ordinal) ? token - 1 : -1;
    }

    /// <summary>"a Croatian", "an Iraqi", "a Japanese".</summary>
    private static bool IsPeople(string word) =>
        word.EndsWith("an", StringComparison.Ordinal) || word.EndsWith("ese", StringComparison.Ordinal) || word.EndsWith('i');

    private static bool EndsPhrase(Sentence sentence, int token)
    {
        var word = sentence.WordAt(token);
        if (word is null || word.Shape is WordShape.Number && !NumberContext.IsUnit(sentence[token + 1]))
        {
            return true;
        }

        if (word.Shape == WordShape.Punctuation)
        {
            return !(word.IsQuoteMark || word.Text is "-");
        }

        // "bomb and arson attacks": the first noun shares the head of the second.
        if (word.Lower == "and")
        {
            return !(Nouns.Find(sentence[token - 1]) is { Class: ObjectClass.Weapon or ObjectClass.Event } && !Nouns.IsPlural(sentence[token - 1])
                && Nouns.Find(sentence[token + 2]) is { Class: ObjectClass.Event } && Nouns.IsPlural(sentence[token + 2]));
        }

        const WordSort Ending = WordSort.Preposition | WordSort.Conjunction | WordSort.Subordinator | WordSort.Relative
            | WordSort.Pronoun | WordSort.Auxiliary | WordSort.Determiner;
        return WordSorts.Is(sentence[token], Ending);
    }

    private static Noun Name(Sentence sentence, int start, int head)
    {
        var word = sentence.WordAt(head)!;
        var singular = Nouns.Singular(word.Lower);
        var noun = Nouns.Find(word.Lower)
            ?? (word.IsCapitalized ? new Noun("person", ObjectClass.Person) : new Noun(singular, ObjectClass.Unknown));

        if (noun.Name == "target" && sentence[head - 1] is "air" or "aerial")
        {
            return noun with { Class = ObjectClass.Drone };
        }

        if (noun.Name == "person" && head > start && sentence[head - 1] is "armed" or "masked")
        {
            return noun with { Class = ObjectClass.Attacker };
        }

        if (noun.Class == ObjectClass.Attacker && Nouns.Find(sentence[head - 1]) is { Class: ObjectClass.Aircraft } jet)
        {
            return jet;
        }

        if (sentence[head - 1] == "unmanned" || head > start + 1 && sentence[head - 2] == "unmanned")
        {
            return new Noun("drone", ObjectClass.Drone);
        }

        return head > start && Nouns.Compound(sentence[head - 1], singular) is { } compound
            ? new Noun(compound, compound == "soldier" ? ObjectClass.Soldier : noun.Class)
            : noun;
    }
}
