BEGIN TRANSACTION;
CREATE TABLE "ArticleRecords" (
    "ArticleId" INTEGER NOT NULL CONSTRAINT "PK_ArticleRecords" PRIMARY KEY,
    "Tag" TEXT NOT NULL,
    "UpdatedUtc" TEXT NOT NULL,
    "Body" BLOB NOT NULL,
    CONSTRAINT "FK_ArticleRecords_Articles_ArticleId" FOREIGN KEY ("ArticleId") REFERENCES "Articles" ("Id") ON DELETE CASCADE
);

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125171110_AddArticleRecords', '10.0.14');

COMMIT;

-- Rows of this version.
