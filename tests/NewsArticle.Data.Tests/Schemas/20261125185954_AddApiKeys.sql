BEGIN TRANSACTION;
CREATE TABLE "ApiKeys" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ApiKeys" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL,
    "Scope" TEXT NOT NULL,
    "Hash" BLOB NOT NULL,
    "CreatedUtc" TEXT NOT NULL,
    "CreatedBy" TEXT NOT NULL,
    "ExpiresUtc" TEXT NULL,
    "LastUsedUtc" TEXT NULL,
    "RevokedUtc" TEXT NULL
);

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125185954_AddApiKeys', '10.0.14');

COMMIT;

-- Rows of this version.
INSERT INTO "ApiKeys" ("Id", "Name", "Scope", "Hash", "CreatedUtc", "CreatedBy")
VALUES (1, 'Ada', 'admin', zeroblob(32), '2022-12-21 10:00:00', 'command line');
