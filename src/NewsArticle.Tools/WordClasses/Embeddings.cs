using System.Text.Json;

namespace NewsArticle.Tools.WordClasses;

/// <summary>Word vectors of unit length.</summary>
/// <param name="Words">In the order of the file, most frequent first.</param>
/// <param name="Vectors">One row of <paramref name="Dimensions"/> numbers a word.</param>
/// <param name="Dimensions">Numbers a word.</param>
internal sealed record Embeddings(IReadOnlyList<string> Words, float[] Vectors, int Dimensions)
{
    /// <summary>Reads a JSON object with a member <c>vectors</c> that maps words to arrays; what an array holds beyond its vector is skipped.</summary>
    public static Embeddings Read(string path, int dimensions)
    {
        var words = new List<string>();
        var vectors = new List<float>();
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        var vector = new float[dimensions];
        while (reader.Read() && !(reader.CurrentDepth == 1 && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("vectors")))
        {
        }

        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            words.Add(reader.GetString()!);
            ReadVector(ref reader, vector);
            vectors.AddRange(vector);
        }

        return new Embeddings(words, [.. vectors], dimensions);
    }

    private static void ReadVector(ref Utf8JsonReader reader, float[] vector)
    {
        reader.Read();
        var (position, squares) = (0, 0f);
        while (reader.Read() && reader.TokenType == JsonTokenType.Number)
        {
            if (position < vector.Length)
            {
                vector[position] = reader.GetSingle();
                squares += vector[position] * vector[position];
                position++;
            }
        }

        var length = MathF.Sqrt(Math.Max(squares, 1e-12f));
        for (var index = 0; index < vector.Length; index++)
        {
            vector[index] /= length;
        }
    }

    public ReadOnlySpan<float> this[int word] => Vectors.AsSpan(word * Dimensions, Dimensions);
}
