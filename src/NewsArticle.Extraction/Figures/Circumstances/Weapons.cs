using NewsArticle.Extraction.Figures.Counts;
using NewsArticle.Extraction.Text;

namespace NewsArticle.Extraction.Figures.Circumstances;

/// <summary>Finds the weapon that the sentence names for the event of a figure: "killed by a roadside bomb", "12 Kalibr missiles".</summary>
internal static class Weapons
{
    private const int Reach = 20;

    private const ObjectClass Harmful = ObjectClass.Weapon | ObjectClass.Drone;

    /// <summary>
    /// The nearest weapon, singular and lower case; null where none is named. Where the figure counts weapons themselves, only their
    /// model says more than its object.
    /// </summary>
    public static string? Of(Sentence sentence, SentenceFigure figure)
    {
        if (figure.Count.Is(Harmful))
        {
            return ModelIn(sentence, figure.Count.Tokens);
        }

        var stretch = EventStretch.Around(sentence, figure.Evidence);
        for (var distance = 0; distance <= Reach; distance++)
        {
            if ((At(sentence, stretch, figure.Evidence.First - distance) ?? At(sentence, stretch, figure.Evidence.End - 1 + distance)) is { } weapon)
            {
                return weapon;
            }
        }

        return null;
    }

    private static string? ModelIn(Sentence sentence, TokenRange words)
    {
        for (var token = words.First; token < words.End; token++)
        {
            if (WeaponNames.StartingAt(sentence, token) is { IsModel: true } model)
            {
                return model.Name;
            }
        }

        return null;
    }

    private static string? At(Sentence sentence, TokenRange stretch, int token)
    {
        if (!stretch.Contains(token))
        {
            return null;
        }

        if (WeaponNames.Around(sentence, token) is { } named)
        {
            return named;
        }

        return Nouns.Find(sentence[token]) is { } noun && (noun.Class & Harmful) != 0
            ? Nouns.Compound(sentence[token - 1], Nouns.Singular(sentence[token])) ?? noun.Name
            : null;
    }
}
