using System.Numerics.Tensors;

namespace NewsArticle.Tools.WordClasses;

/// <summary>
/// Groups vectors of unit length around centres by their angle (spherical k-means: Dhillon and Modha, "Concept Decompositions for Large
/// Sparse Text Data Using Clustering", Machine Learning 42, 2001). Deterministic: the centres start at vectors chosen with a fixed seed.
/// </summary>
internal static class SphericalKMeans
{
    private const int Seed = 20221219;
    private const int Passes = 12;

    /// <returns>The number of its centre for each vector, and the centres.</returns>
    public static (int[] Classes, float[] Centres) Cluster(float[] vectors, int dimensions, int count, ReadOnlySpan<float> weights)
    {
        var size = vectors.Length / dimensions;
        var order = Enumerable.Range(0, size).ToArray();
        new Random(Seed).Shuffle(order);
        var centres = order.Take(count).SelectMany(index => vectors.AsSpan(index * dimensions, dimensions).ToArray()).ToArray();
        var classes = new int[size];
        for (var pass = 0; pass < Passes; pass++)
        {
            Assign(vectors, dimensions, centres, classes);
            Move(vectors, dimensions, centres, classes, weights);
        }

        Assign(vectors, dimensions, centres, classes);
        return (classes, centres);
    }

    private static void Assign(float[] vectors, int dimensions, float[] centres, int[] classes) =>
        Parallel.For(0, classes.Length, index =>
        {
            var vector = vectors.AsSpan(index * dimensions, dimensions);
            var (best, nearest) = (float.MinValue, 0);
            for (var centre = 0; centre * dimensions < centres.Length; centre++)
            {
                var likeness = TensorPrimitives.Dot(vector, centres.AsSpan(centre * dimensions, dimensions));
                (best, nearest) = likeness > best ? (likeness, centre) : (best, nearest);
            }

            classes[index] = nearest;
        });

    /// <summary>Moves each centre to the mean direction of its vectors; one without any stays.</summary>
    private static void Move(float[] vectors, int dimensions, float[] centres, int[] classes, ReadOnlySpan<float> weights)
    {
        var sums = new float[centres.Length];
        for (var index = 0; index < classes.Length; index++)
        {
            var sum = sums.AsSpan(classes[index] * dimensions, dimensions);
            TensorPrimitives.MultiplyAdd(vectors.AsSpan(index * dimensions, dimensions), weights.IsEmpty ? 1 : weights[index], sum, sum);
        }

        for (var start = 0; start < sums.Length; start += dimensions)
        {
            var sum = sums.AsSpan(start, dimensions);
            var length = TensorPrimitives.Norm<float>(sum);
            if (length > 0)
            {
                TensorPrimitives.Divide(sum, length, centres.AsSpan(start, dimensions));
            }
        }
    }
}
