using NewsArticle.Tools.Fuzzing.Describing;

namespace NewsArticle.Tools.Fuzzing.Generating;

/// <summary>Makes the next case for an operation. The same seed, after the same answers, makes the same.</summary>
internal sealed class CaseMaker
{
    private readonly Random _random;
    private readonly RightRequests _right;
    private readonly WrongParameters _wrongParameters;
    private readonly WrongBodies _wrongBodies;
    private readonly OddRequests _odd;

    public CaseMaker(ApiDescription api, Known known, Random random)
    {
        _random = random;
        _right = new RightRequests(api.Schemas, known, random);
        _wrongParameters = new WrongParameters(api.Schemas, _right, random);
        _wrongBodies = new WrongBodies(api.Schemas, _right, random);
        _odd = new OddRequests(api, _right, random);
    }

    public FuzzCase Next(Operation operation) => _random.Next(100) switch
    {
        < 35 => _right.Plain(operation),
        < 50 => _right.Mixed(operation),
        < 60 => _odd.WithOddHeader(operation),
        < 64 => _odd.WithoutKey(operation),
        < 68 => _odd.WithOtherMethod(operation),
        < 80 when operation.Bodies.Count > 0 => _wrongBodies.Make(operation),
        < 80 => _right.Plain(operation),
        _ when operation.Bodies.Count > 0 && _random.Next(2) is 0 => _wrongBodies.Make(operation),
        _ => _wrongParameters.Make(operation),
    };
}
