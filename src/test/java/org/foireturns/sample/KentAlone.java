package org.foireturns.sample;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A request of two years and the genders of victims that is sent to Kent alone.
 *
 * @param file what Kent sent
 */
record KentAlone(Night night, Path file) {
    /** Under a folder, with a return that holds a table. */
    static KentAlone in(Path home, String table) throws IOException {
        Path config = Folders.copyOfConfig(home.resolve("config"));
        Files.delete(config.resolve("claims.csv"));
        Files.writeString(config.resolve("requests").resolve("2025.yml"), """
                title: Sexual communication with a child
                offence: "71/17"
                periods: [2023/24, 2024/25]
                questions: [total, victim_gender]
                forces: [kent]
                sent: 2025-04-21
                due: 2025-05-21
                """);
        Path input = home.resolve("input");
        Path file = Files.createDirectories(input.resolve("2025")).resolve("Kent Police.csv");
        Files.writeString(file, table);
        return new KentAlone(new Night(input, config, home), file);
    }

    /** The same after a night, which is run once for all tests that begin with the table. */
    static KentAlone afterANight(String table) throws Exception {
        Night night = FirstNight.over(table, home -> in(home, table));
        return new KentAlone(night, night.input().resolve("2025").resolve("Kent Police.csv"));
    }

    /** What became of a decision. */
    NamedCsvRecord applied(String id) {
        return night.table("decisions-applied.csv").stream()
                .filter(decision -> decision.getField("id").equals(id))
                .findFirst()
                .orElseThrow();
    }
}
