package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class DescribeCommandTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void givesEachValueItsLabelsAndEachLabelItsParent() throws Exception {
        Path file = file("""
                Area,2019,,2020,
                ,Boys,Girls,Boys,Girls
                "North ""A\""","1,234",..,3,4
                  York,5,6,7,8
                """);

        assertThat(describe(file, "--json")).isZero();

        assertThat(out.toString().lines())
                .singleElement()
                .asString()
                .startsWith("{\"sheet\":\"table\",\"entries\":[{\"cell\":\"B3\",\"value\":\"1,234\",\"labels\":["
                        + "{\"cell\":\"B2\",\"text\":\"Boys\"},{\"cell\":\"A3\",\"text\":\"North \\\"A\\\"\"}]},")
                .contains("{\"cell\":\"E2\",\"text\":\"Girls\",\"parent\":\"D1\"}")
                .contains("{\"cell\":\"C4\",\"value\":\"6\",\"labels\":[{\"cell\":\"C2\",\"text\":\"Girls\"},"
                        + "{\"cell\":\"A4\",\"text\":\"  York\"}]}")
                .endsWith("{\"cell\":\"A4\",\"text\":\"  York\",\"parent\":\"A3\"}]}");
    }

    @Test
    void drawsTheSameForAReader() throws Exception {
        assertThat(describe(file("Area,Count\nNorth,12\nSouth,x\n"))).isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "table: 2 values, 3 labels",
                        "  B1     Count",
                        "  A2     North",
                        "  A3     South",
                        "  B2     12           Count | North",
                        "  B3     x            Count | South");
    }

    @Test
    void describesEachFileInAnArchive() throws Exception {
        assertThat(describe(CheckCommandTest.zipped(folder.resolve("Kent.zip"))))
                .isZero();

        assertThat(out.toString().lines())
                .contains("Kent.zip/a.csv", "Kent.zip/b.csv", "  B2     12           2022/23 | Female");
    }

    @Test
    void givesTheCellsOfAListTheirHeadsAndTheNamesOfTheirRows() throws Exception {
        assertThat(describe(file("Case,Town,Colour\nA1,York,red\nA2,Hull,blue\nA3,York,red\nA4,Hull,red\n"), "--json"))
                .isZero();

        assertThat(out.toString())
                .contains("{\"cell\":\"C3\",\"value\":\"blue\",\"labels\":[{\"cell\":\"C1\",\"text\":\"Colour\"},"
                        + "{\"cell\":\"A3\",\"text\":\"A2\"}]}");
    }

    @Test
    void columnsOfNumbersBehindOneOfLabelsAreATableAndNoList() throws Exception {
        assertThat(describe(file("Year,Messages,Change\n2002,1324,1.5\n2003,1647,24.3\n2004,2193,33.2\n"), "--json"))
                .isZero();

        assertThat(out.toString())
                .contains("{\"cell\":\"C3\",\"value\":\"24.3\",\"labels\":[{\"cell\":\"C1\",\"text\":\"Change\"},"
                        + "{\"cell\":\"A3\",\"text\":\"2003\"}]}");
    }

    @Test
    void aListWhoseRowsHaveNoNamesHasHeadsAlone() throws Exception {
        assertThat(describe(file("Town,Case,Colour\nYork,A1,red\nHull,A2,blue\nYork,A3,red\nHull,A4,red\n"), "--json"))
                .isZero();

        assertThat(out.toString())
                .contains("{\"cell\":\"C3\",\"value\":\"blue\",\"labels\":[{\"cell\":\"C1\",\"text\":\"Colour\"}]}");
    }

    @Test
    void saysInASentenceWhyAFileCannotBeRead() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.pdf"), "%PDF-1.4 nothing");

        assertThat(describe(letter)).isEqualTo(64);
        assertThat(describe(folder.resolve("nowhere.xlsx"))).isEqualTo(64);

        assertThat(err.toString().lines())
                .containsExactly(
                        "Could not open " + letter + ": it is damaged or was cut off on its way.",
                        "There is no file " + folder.resolve("nowhere.xlsx") + ".");
        assertThat(out.toString()).isEmpty();
    }

    private Path file(String csv) throws Exception {
        return Files.writeString(folder.resolve("table.csv"), csv);
    }

    private int describe(Path file, String... options) {
        CommandLine command = new CommandLine(new DescribeCommand())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        String[] args = new String[options.length + 1];
        System.arraycopy(options, 0, args, 0, options.length);
        args[options.length] = file.toString();
        return command.execute(args);
    }
}
