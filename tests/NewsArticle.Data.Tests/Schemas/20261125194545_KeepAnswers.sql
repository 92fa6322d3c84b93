BEGIN TRANSACTION;
CREATE TABLE "KeptAnswers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_KeptAnswers" PRIMARY KEY AUTOINCREMENT,
    "Client" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "Fingerprint" BLOB NOT NULL,
    "Status" INTEGER NOT NULL,
    "ContentType" TEXT NULL,
    "Location" TEXT NULL,
    "Tag" TEXT NULL,
    "LastModified" TEXT NULL,
    "Body" BLOB NULL,
    "CreatedUtc" TEXT NOT NULL
);

CREATE UNIQUE INDEX "IX_KeptAnswers_Client_Key" ON "KeptAnswers" ("Client", "Key");

CREATE INDEX "IX_KeptAnswers_CreatedUtc" ON "KeptAnswers" ("CreatedUtc");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125194545_KeepAnswers', '10.0.14');

COMMIT;

-- Rows of this version.
INSERT INTO "KeptAnswers" ("Id", "Client", "Key", "Fingerprint", "Status", "ContentType", "Location", "Body", "CreatedUtc")
VALUES (1, 'key 1', 'once', zeroblob(32), 201, 'application/json', '/api/v1/articles/1', CAST('{}' AS BLOB), '2022-12-21 10:00:00');
