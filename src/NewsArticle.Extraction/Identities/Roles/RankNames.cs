namespace NewsArticle.Extraction.Identities.Roles;

/// <summary>Writes out the abbreviated titles of newspapers.</summary>
internal static class RankNames
{
    public static string Spell(string title) => title switch
    {
        "Gen." => "General",
        "Lt." => "Lieutenant",
        "Col." => "Colonel",
        "Maj." => "Major",
        "Capt." => "Captain",
        "Sgt." => "Sergeant",
        "Adm." => "Admiral",
        "Cmdr." => "Commander",
        "Gov." => "Governor",
        "Sen." => "Senator",
        "Rep." => "Representative",
        "Prof." => "Professor",
        "Dr." => "Doctor",
        "Rev." => "Reverend",
        _ => title,
    };
}
