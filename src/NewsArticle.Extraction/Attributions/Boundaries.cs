using NewsArticle.Extraction.Lexicon;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Attributions;

/// <summary>Shares a sentence out among its attributions.</summary>
internal static class Boundaries
{
    /// <summary>The part of the sentence that one attribution may credit.</summary>
    public static TokenRange Share(Passage passage, List<Draft> drafts, int index)
    {
        var draft = drafts[index];
        var from = index > 0 ? Between(passage, drafts[index - 1].Cue.End, draft.Source.Words.First) : null;
        var to = index + 1 < drafts.Count ? Joined(passage, draft, drafts[index + 1]) ?? Between(passage, draft.Cue.End, drafts[index + 1].First) : null;
        return new TokenRange(from ?? passage.First, to ?? passage.End);
    }

    /// <summary>Where "and" joins the next attribution: "said the road was closed | and warned that …", "| and Ms. Petrenko said"; else null.</summary>
    private static int? Joined(Passage passage, Draft draft, Draft next)
    {
        var conjunction = (next.Rule == "shared-subject" ? next.Cue.First : next.First) - 1;
        while (passage.ClassOf(conjunction) is FunctionWord.Adverb or FunctionWord.Auxiliary)
        {
            conjunction--;
        }

        return conjunction > draft.Cue.End && passage.ClassOf(conjunction) == FunctionWord.Coordinator ? conjunction : null;
    }

    /// <summary>
    /// Where the words of one attribution end and those of the next begin, when both stand in one sentence: at the last semicolon, or
    /// comma with a conjunction, between them; null where nothing parts them.
    /// </summary>
    private static int? Between(Passage passage, int from, int to)
    {
        for (var position = to - 1; position >= Math.Max(from, to - NounPhrases.Reach); position--)
        {
            var isConjunction = passage.ClassOf(position) == FunctionWord.Coordinator || passage.Lower(position) is "while" or "although" or "though";
            if (passage.Lower(position) == ";" || passage.Lower(position) == "," && !passage.IsQuoted(position) && position + 1 >= to
                || isConjunction && passage.Lower(position - 1) == ",")
            {
                return position;
            }
        }

        return null;
    }
}
