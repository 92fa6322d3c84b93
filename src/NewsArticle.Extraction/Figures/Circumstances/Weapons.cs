using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Circumstances;

/// <summary>Finds the weapon that the sentence names for the event of a figure: "killed by a roadside bomb".</summary>
internal static class Weapons
{
    private const int Reach = 20;

    private const ObjectClass Harmful = ObjectClass.Weapon | ObjectClass.Drone;

    /// <summary>The nearest weapon, singular and lower case; null where none is named, or where the figure counts the weapons themselves.</summary>
    public static string? Of(Sentence sentence, SentenceFigure figure)
    {
        if (figure.Count.Is(Harmful))
        {
            return null;
        }

        var stretch = EventStretch.Around(sentence, figure.Evidence);
        for (var distance = 1; distance <= Reach; distance++)
        {
            if ((At(sentence, stretch, figure.Evidence.First - distance) ?? At(sentence, stretch, figure.Evidence.End - 1 + distance)) is { } weapon)
            {
                return weapon;
            }
        }

        return null;
    }

    private static string? At(Sentence sentence, TokenRange stretch, int token)
    {
        if (!stretch.Contains(token) || Nouns.Find(sentence[token]) is not { } noun || (noun.Class & Harmful) == 0)
        {
            return null;
        }

        return Nouns.Compound(sentence[token - 1], Nouns.Singular(sentence[token])) ?? noun.Name;
    }
}
