namespace NewsArticle.Api.Keeping;

/// <summary>A backup that was made.</summary>
/// <param name="Name">Its file, in the folder <c>backups</c> beside the archive.</param>
/// <param name="Bytes">How large it is.</param>
/// <param name="At">When it was begun, UTC.</param>
/// <param name="Check">What its check found.</param>
public sealed record BackupResponse(string Name, long Bytes, DateTime At, CheckResponse Check);
