package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CheckCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    @Test
    void drawsEachCellWithWhatItBecame() throws Exception {
        Path file = Files.writeString(folder.resolve("Kent Police.csv"), """
                Offences of sexual communication with a child

                Victim gender,2022/23,2023/24
                Female,12,-3
                Male,4,<5
                Total,16,9
                """);

        int status = check(file);

        assertThat(out.toString().lines().map(String::strip))
                .contains(
                        "Kent Police.csv: from Kent Police, request unassigned",
                        "3 : Victim gender : 2022/23       : 2023/24",
                        "4 : Female        + 12            x -3",
                        "5 : Male          + 4             + <5",
                        "6 : Total         = 16            = 9",
                        "3 cells counted, 2 totals, 1 rejected, 0 left out.",
                        "error      Kent Police C4: The number is negative or has decimals.");
        assertThat(status).isEqualTo(20);
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
    }

    @Test
    void saysWhichFileItCannotOpen() {
        assertThat(check(folder.resolve("gone.xlsx"))).isEqualTo(64);
        assertThat(err.toString()).contains("gone.xlsx cannot be opened");
    }

    private int check(Path file) {
        return new CommandLine(new CheckCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute("--config", "config", file.toString());
    }
}
