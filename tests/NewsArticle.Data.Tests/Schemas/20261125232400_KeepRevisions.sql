BEGIN TRANSACTION;
CREATE TABLE "ArticleRevisions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ArticleRevisions" PRIMARY KEY AUTOINCREMENT,
    "ArticleId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Operation" TEXT NOT NULL,
    "By" TEXT NULL,
    "Reason" TEXT NULL,
    "AtUtc" TEXT NOT NULL,
    "RestoredFrom" INTEGER NULL,
    "State" BLOB NULL
);

CREATE UNIQUE INDEX "IX_ArticleRevisions_ArticleId_Number" ON "ArticleRevisions" ("ArticleId", "Number");

INSERT INTO "ArticleRevisions" ("ArticleId", "Number", "Operation", "By", "Reason", "AtUtc")
SELECT A."Id", 1, CASE WHEN C."Resource" = 'article' AND C."Kind" = 'created' THEN 'imported' ELSE 'corrected' END,
    C."By", C."Reason", COALESCE(C."AtUtc", A."UpdatedUtc")
FROM "Articles" AS A
LEFT JOIN "Changes" AS C ON C."Id" = (SELECT MAX("Id") FROM "Changes" WHERE "ArticleId" = A."Id")
ORDER BY A."Id";

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125232400_KeepRevisions', '10.0.14');

COMMIT;

-- Rows of this version.
INSERT INTO "ArticleRevisions" ("ArticleId", "Number", "Operation", "By", "AtUtc") VALUES (9, 1, 'deleted', 'Ada', '2022-12-21 10:00:00');
