using NewsArticle.Extraction.Names.Tagging;

namespace NewsArticle.Tools.Training;

/// <summary>The result of training, before it is rounded to bytes.</summary>
/// <param name="Features">The features' hashes, ascending.</param>
/// <param name="Weights">One row of <see cref="NameTags.Count"/> natural logarithms a feature.</param>
/// <param name="Transitions">Row: previous tag; column: next tag.</param>
internal sealed record TrainedWeights(uint[] Features, float[] Weights, float[] Transitions)
{
    /// <summary>A feature whose weights are all smaller than this many units is left out.</summary>
    private const float Least = 2.5f;

    /// <summary>Rounds to whole units, leaves out the features that say next to nothing, and writes the model file.</summary>
    /// <returns>How many features are left.</returns>
    public int Write(Stream target)
    {
        var kept = Enumerable.Range(0, Features.Length).Where(row => Row(row).Any(weight => MathF.Abs(weight) * NameModel.Scale >= Least)).ToArray();
        var weights = kept.SelectMany(row => Row(row)).Select(weight => (sbyte)Math.Clamp(MathF.Round(weight * NameModel.Scale), -127, 127)).ToArray();
        var transitions = Transitions.Select(weight => (short)MathF.Round(weight * NameModel.Scale)).ToArray();
        NameModel.Write(target, kept.Select(row => Features[row]).ToArray(), weights, transitions);
        return kept.Length;
    }

    private ArraySegment<float> Row(int row) => new(Weights, row * NameTags.Count, NameTags.Count);
}
