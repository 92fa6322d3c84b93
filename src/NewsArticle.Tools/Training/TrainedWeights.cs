using NewsArticle.Extraction.Names.Tagging;

namespace NewsArticle.Tools.Training;

/// <summary>The result of training, before it is rounded to bytes.</summary>
/// <param name="Features">The features' hashes, ascending.</param>
/// <param name="Weights">One row per feature.</param>
/// <param name="Transitions">Row: previous tag; column: next tag.</param>
internal sealed record TrainedWeights(uint[] Features, IReadOnlyList<float[]> Weights, float[] Transitions)
{
    /// <summary>Steps per unit of weight. A weight beyond 127 steps is cut; with this scale fewer than one in ten thousand is.</summary>
    private const float Scale = 12;

    /// <summary>The mean of several runs over the same features.</summary>
    public static TrainedWeights Average(IReadOnlyList<TrainedWeights> runs) => new(
        runs[0].Features,
        [.. Enumerable.Range(0, runs[0].Features.Length).Select(row => Mean([.. runs.Select(run => run.Weights[row])]))],
        Mean([.. runs.Select(run => run.Transitions)]));

    private static float[] Mean(IReadOnlyList<float[]> rows) =>
        [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Average(row => row[column]))];

    /// <summary>Rounds to whole steps, leaves out the features that round to nothing, and writes the model file.</summary>
    /// <returns>How many features are left.</returns>
    public int Write(Stream target)
    {
        var kept = Enumerable.Range(0, Features.Length).Where(row => Weights[row].Any(weight => MathF.Abs(weight) * Scale >= 1.5f)).ToArray();
        var weights = kept.SelectMany(row => Weights[row]).Select(weight => (sbyte)Math.Clamp(MathF.Round(weight * Scale), -127, 127)).ToArray();
        var transitions = Transitions.Select(weight => (short)MathF.Round(weight * Scale)).ToArray();
        NameModel.Write(target, kept.Select(row => Features[row]).ToArray(), weights, transitions);
        return kept.Length;
    }
}
