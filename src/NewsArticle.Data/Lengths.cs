namespace NewsArticle.Data;

/// <summary>The greatest lengths of stored texts, in UTF-16 units.</summary>
public static class Lengths
{
    public const int Headline = 500;
    public const int Url = 2000;
    public const int Publisher = 200;
    public const int Byline = 500;
    public const int Language = 35;
    public const int Dateline = 200;
    public const int TextHash = 64;
    public const int Name = 300;
    public const int Region = 20;
    public const int GazetteerKey = 100;
    public const int Role = 500;
    public const int Cue = 200;
    public const int Object = 100;
    public const int Wording = 200;
    public const int Weapon = 100;
    public const int Rule = 100;
    public const int ExtractorVersion = 50;
    public const int Reason = 500;
    public const int Author = 200;
    public const int Client = 100;
    public const int IdempotencyKey = 255;
    public const int WireName = 20;
    public const int Tag = 50;
    public const int Validator = 500;
    public const int Paragraph = 20_000;
}
