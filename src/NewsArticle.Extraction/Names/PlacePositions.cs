using NewsArticle.Extraction.Gazetteer;
using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;
using NewsArticle.Extraction.Tokens;

namespace NewsArticle.Extraction.Names;

/// <summary>
/// Names that nothing recognised, where only places stand: listed with places ("Muçum, Roca Sales and Encantado"), put in or beside one
/// ("flattened Tafeghaghte in Al Haouz"), behind a word that locates ("at Kilrea"), before a noun that is named after places ("the
/// Bureij camp"). News names more villages than any gazetteer lists.
/// </summary>
internal static class PlacePositions
{
    private const string Rule = "place-position";

    /// <summary>"at Papiri in Agwara".</summary>
    private const double LocatedInPlace = 0.9;

    /// <summary>"Nurgal and Chawkay districts".</summary>
    private const double BeforeNouns = 0.85;

    /// <summary>"seized Kosti and Tidiw".</summary>
    private const double Listed = 0.8;

    /// <summary>"flattened Tafeghaghte in Al Haouz province".</summary>
    private const double InPlace = 0.7;

    /// <summary>"the Bureij camp".</summary>
    private const double BeforeNoun = 0.65;

    /// <summary>"near Matelot".</summary>
    private const double Located = 0.5;

    /// <summary>"from Matelot": people and bodies come from somebody, too.</summary>
    private const double Directed = 0.35;

    /// <summary>A place that was found is believed from here on.</summary>
    private const double Believed = 0.5;

    /// <summary>Less says little of a name that the tagger has never seen: "Ohafia" is as soon a town as a body.</summary>
    private const double Guessed = 0.7;

    /// <summary>Names of unknown places are short.</summary>
    private const int LongestName = 4;

    private static readonly HashSet<string> NamedAfterPlaces = WordList.Set("Names/Tables/nouns-named-after-places.txt");

    /// <summary>Adds to the names that were chosen in a paragraph, and makes sure of places that were chosen for want of better.</summary>
    public static IReadOnlyList<NameMention> Apply(Paragraph paragraph, IReadOnlyList<NameMention> chosen)
    {
        var reader = new Reader(paragraph, chosen);
        foreach (var (run, sentence) in CapitalizedRuns.In(paragraph))
        {
            reader.Consider(run, sentence);
        }

        return reader.Found();
    }

    /// <summary>The open names of one paragraph.</summary>
    private sealed class Reader
    {
        private readonly Paragraph _paragraph;
        private readonly TokenList _tokens;
        private readonly IReadOnlyList<NameMention> _chosen;

        /// <summary>By token: the name that was chosen there.</summary>
        private readonly NameMention?[] _at;
        private readonly List<(TokenRange Run, TokenRange Sentence, double Confidence)> _open = [];

        public Reader(Paragraph paragraph, IReadOnlyList<NameMention> chosen)
        {
            (_paragraph, _tokens, _chosen) = (paragraph, paragraph.Tokens, chosen);
            _at = new NameMention?[_tokens.Count];
            foreach (var name in chosen)
            {
                _at.AsSpan(name.Tokens.First, name.Tokens.Count).Fill(name);
            }
        }

        /// <summary>Keeps a run in mind where it is nobody's yet.</summary>
        public void Consider(TokenRange run, TokenRange sentence)
        {
            if (run.Count <= LongestName && IsOpen(run) && CouldBePlace(run))
            {
                _open.Add((run, sentence, OwnConfidence(run, sentence)));
            }
        }

        /// <summary>What was chosen, and what is a place by its position; lists hand on what they are from both their ends.</summary>
        public IReadOnlyList<NameMention> Found()
        {
            foreach (var (run, _, confidence) in _open)
            {
                Mark(run, confidence);
            }

            for (var index = 0; index < _open.Count; index++)
            {
                Mark(_open[index].Run, FollowsPlace(_open[index].Run, _open[index].Sentence) ? Listed : 0);
            }

            for (var index = _open.Count - 1; index >= 0; index--)
            {
                Mark(_open[index].Run, PrecedesPlace(_open[index].Run, _open[index].Sentence) ? Listed : 0);
            }

            foreach (var place in _chosen)
            {
                if (place is { Kind: NameKind.Place, Rule: "tagger" or "gazetteer", Tokens.First: > 0 } && _tokens[place.Tokens.First - 1].Word.IsCapitalized)
                {
                    Widen(place, _paragraph.SentenceOf(place.Tokens.First));
                }
            }

            return [.. _at.OfType<NameMention>().Distinct()];
        }

        /// <summary>"North Tarawa", "Upper Egypt": what opens the name of a place and is nobody's is a part of it.</summary>
        private void Widen(NameMention place, TokenRange sentence)
        {
            var opener = place.Tokens.First - 1;
            if (opener > sentence.First && _at[opener] is null && _tokens[opener].Word.Shape == WordShape.Capitalized && NameTables.IsPlaceOpener(_tokens[opener].Word))
            {
                var wider = new TokenRange(opener, place.Tokens.End);
                _at.AsSpan(wider.First, wider.Count).Fill(place with { Tokens = wider });
            }
        }

        private void Mark(TokenRange run, double confidence)
        {
            var isBodys = _at[run.First] is { Kind: not NameKind.Place };
            if (confidence > (_at[run.First]?.Confidence ?? 0) && (!isBodys || confidence >= InPlace))
            {
                var rule = isBodys ? Rule : _at[run.First]?.Rule ?? Rule;
                _at.AsSpan(run.First, run.Count).Fill(new NameMention(_paragraph.Index, run, NameKind.Place, rule, confidence));
            }
        }

        /// <summary>Nobody's, or already half taken for a place, or taken for a body for want of better.</summary>
        private bool IsOpen(TokenRange run)
        {
            if (_at[run.First] is { } name)
            {
                return name.Tokens == run && (name.Kind == NameKind.Place ? name.Confidence < Listed : name is { Kind: NameKind.Organization, Rule: "tagger", Confidence: < Guessed });
            }

            for (var index = run.First; index < run.End; index++)
            {
                if (_at[index] is not null)
                {
                    return false;
                }
            }

            return true;
        }

        private bool CouldBePlace(TokenRange run)
        {
            for (var index = run.First; index < run.End; index++)
            {
                var word = _tokens[index].Word;
                if (word.Shape == WordShape.AllCapitals || NameTables.IsTitle(word) || NameTables.IsOrganizationWord(word) || NameTables.IsGroup(word)
                    || Nationalities.TryGet(word, out _) || KnownOrganizationRule.IsName(word) || run.Count == 1 && CommonWords.Contains(word))
                {
                    return false;
                }
            }

            return _tokens[run.First].Text is { Length: > 1 } first && !first.StartsWith("pro-", StringComparison.Ordinal) && !first.StartsWith("non-", StringComparison.Ordinal);
        }

        /// <summary>What the words around a run say of it, without its list.</summary>
        private double OwnConfidence(TokenRange run, TokenRange sentence)
        {
            if (run.First == sentence.First)
            {
                return 0;
            }

            var before = _tokens[run.First - 1].Lower;
            var isLocated = before is "in" or "at" or "near" or "outside" or "around" or "inside" or "off" or "towards" or "toward";
            var isInPlace = IsInPlace(run, sentence);
            return isInPlace && (isLocated || before is "from" or "to" or "of" or "on") ? LocatedInPlace
                : IsBeforeNouns(run, sentence) ? BeforeNouns
                : isInPlace ? InPlace
                : IsBeforeNoun(run, sentence) ? BeforeNoun
                : isLocated ? Located
                : before is "from" or "to" ? Directed
                : 0;
        }

        /// <summary>"X in Enga province", "X, near Damascus", "X, 30 km north of Kosti", "X, Maine".</summary>
        private bool IsInPlace(TokenRange run, TokenRange sentence)
        {
            var index = run.End;
            var isApart = index < sentence.End && _tokens[index].Text is "," or "(";
            index += isApart ? 1 : 0;
            var container = isApart ? PlaceIndex.World.ContainerAfter(_tokens, run.End) : default;
            if (container.IsMatch)
            {
                var behind = run.End + container.Count;
                return behind >= sentence.End || _tokens[behind].Lower != "'s"
                    || behind + 1 < sentence.End && PlaceIndex.World.LongestMatch(_tokens, behind + 1) is { IsMatch: true, Candidates: [{ Place.Kind: PlaceKind.Region }, ..] };
            }

            for (var skipped = 0; index < sentence.End && skipped < 5 && IsOnTheWay(_tokens[index].Word); index++, skipped++)
            {
                if (_tokens[index].Text is "in" or "near" or "of" or "from" or "outside" && IsPlace(AfterArticle(index + 1, sentence)))
                {
                    return _tokens[index].Text is not ("of" or "from") || skipped > 0;
                }
            }

            return false;
        }

        private static bool IsOnTheWay(Word word) => word.Shape == WordShape.Number || PlaceNouns.IsDirection(word)
            || word.Text is "in" or "near" or "of" or "from" or "outside" or "just" or "about" or "some" or "km" or "kilometers" or "kilometres" or "miles" or "north" or "south" or "east" or "west"
                or "northeast" or "northwest" or "southeast" or "southwest" or "north-east" or "north-west" or "south-east" or "south-west";

        /// <summary>The token behind "the", "northern" and their like.</summary>
        private int AfterArticle(int index, TokenRange sentence)
        {
            while (index < sentence.End && (_tokens[index].Text == "the" || PlaceNouns.IsDirection(_tokens[index].Word)))
            {
                index++;
            }

            return index;
        }

        private bool IsPlace(int index) => index < _at.Length && _at[index] is { Kind: NameKind.Place, Confidence: >= Believed };

        /// <summary>"Nurgal and Chawkay districts", "Tungar Rini and Gidan Kasso communities".</summary>
        private bool IsBeforeNouns(TokenRange run, TokenRange sentence) => run.End < sentence.End && run.First - 2 > sentence.First
            && _tokens[run.First - 1].Text is "and" or "or" && _tokens[run.First - 2].Word.IsCapitalized
            && _tokens[run.End].Text[^1] == 's' && PlaceNouns.IsNoun(_tokens[run.End].Word, out var kind) && kind is PlaceKind.City or PlaceKind.Region;

        /// <summary>"the Bureij camp", "Guma LGA", "Sangamner taluka".</summary>
        private bool IsBeforeNoun(TokenRange run, TokenRange sentence) => run.End < sentence.End
            && (NamedAfterPlaces.Contains(_tokens[run.End].Lower) || PlaceNouns.IsNounBehind(_tokens[run.End].Word, out var kind) && kind is PlaceKind.Region or PlaceKind.City)
            && !CommonWords.Contains(_tokens[run.First].Word);

        /// <summary>"Kosti and X", "Kosti, X and Y"; but not "In Kosti, X said".</summary>
        private bool FollowsPlace(TokenRange run, TokenRange sentence)
        {
            var last = run.First - 1;
            if (last - 1 <= sentence.First || _tokens[last].Text is not ("," or "and" or "or"))
            {
                return false;
            }

            var isAnd = _tokens[last].Text is not ",";
            last -= isAnd && _tokens[last - 1].Text == "," ? 2 : 1;
            return IsListedPlace(last) && (isAnd || run.End >= sentence.End || _tokens[run.End].Text is "," or "and" or "or" or "." or ";" or ")");
        }

        /// <summary>"X and Kosti", "X, Y and Kosti".</summary>
        private bool PrecedesPlace(TokenRange run, TokenRange sentence)
        {
            var next = run.End;
            if (run.First == sentence.First || next + 1 >= sentence.End || _tokens[next].Text is not ("," or "and" or "or"))
            {
                return false;
            }

            var isAnd = _tokens[next].Text is not ",";
            next += !isAnd && _tokens[next + 1].Text is "and" or "or" ? 2 : 1;
            return IsListedPlace(next) && (isAnd || _tokens[run.First - 1].Text is "," or "in" or "at" or "near" or "of" or "hit" or "struck" || IsPlaceBehindList(next, sentence));
        }

        /// <summary>Whether the list goes on with "and": "X, Kosti and Sennar".</summary>
        private bool IsPlaceBehindList(int place, TokenRange sentence)
        {
            var end = _at[place]!.Tokens.End;
            return end < sentence.End && _tokens[end].Text is "and" or "or" or ",";
        }

        /// <summary>A place at a token that is no country: those are listed with parties, people and alliances, too.</summary>
        private bool IsListedPlace(int index) => IsPlace(index) && !GazetteerRule.IsCountry(_tokens, _at[index]!.Tokens);
    }
}
