package org.foireturns.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foireturns.read.document.DocumentSheets.LetterLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlignedLinesTest {
    private static AlignedLines next(String letter) throws Exception {
        List<LetterLine> lines = new ArrayList<>();
        boolean apart = false;
        for (String line : letter.split("\n", -1)) {
            if (line.isBlank()) {
                apart = true;
            } else {
                lines.add(new LetterLine(lines.size(), Paragraph.plain(line), apart));
                apart = false;
            }
        }
        return AlignedLines.next(lines, 0);
    }

    /** The cells of the first table of a letter, rows parted by strokes, and of which lines it is made. */
    private static String table(String letter) throws Exception {
        AlignedLines found = next(letter);
        return found.first() + "-" + found.end() + " "
                + found.table().pieces().stream()
                        .map(piece -> piece.place().first() + " " + piece.text().text())
                        .collect(Collectors.joining(", "));
    }

    @Test
    void labelsWithANumberEachAreATable() throws Exception {
        String pairs = "A1 Snapchat, B1 52, A2 Kik, B2 3";
        assertThat(table("Dear all\nSnapchat: 52\nKik: 3\nYours")).isEqualTo("1-3 " + pairs);
        assertThat(table("Snapchat x 52\nKik x 3")).isEqualTo("0-2 " + pairs);
        assertThat(table("52 x Snapchat\n3 x Kik")).isEqualTo("0-2 " + pairs);
        assertThat(table("Snapchat ..... 52\nKik ..... 3")).isEqualTo("0-2 " + pairs);
        assertThat(table("• Snapchat (52)\n• Kik (3)")).isEqualTo("0-2 " + pairs);
        assertThat(table("Snapchat – 52\nKik – 3")).isEqualTo("0-2 " + pairs);
        assertThat(table("Snapchat 52\nKik 3\nYubo *")).isEqualTo("0-3 " + pairs + ", A3 Yubo, B3 *");
        assertThat(table("52 Snapchat\n3 Kik\n7 Yubo")).isEqualTo("0-3 " + pairs + ", A3 Yubo, B3 7");
        assertThat(table("Snapchat: <5\nKik: *")).isEqualTo("0-2 A1 Snapchat, B1 <5, A2 Kik, B2 *");
    }

    @Test
    void cellsBehindTabsAreATable() throws Exception {
        assertThat(table("Age\tFemale\n12\t33")).isEqualTo("0-2 A1 Age, B1 Female, A2 12, B2 33");
        assertThat(table("1.\tSnapchat\n2.\tKik\n3.\tYubo")).startsWith("3-3");
        assertThat(table("\tF\tM\nKent\t\t3\nEssex\t1\t2\nDevon\t1\t2"))
                .isEqualTo("0-4 A1 , B1 F, C1 M, A2 Kent, B2 , C2 3, A3 Essex, B3 1, C3 2, A4 Devon, B4 1, C4 2");
    }

    @Test
    void piecesThatStandBelowEachOtherAreATable() throws Exception {
        assertThat(table("Age      Female\n12       33\n13       4"))
                .isEqualTo("0-3 A1 Age, B1 Female, A2 12, B2 33, A3 13, B3 4");
        assertThat(table("Force   Contact   Rank   Town\nA   B   C   D\nE   F   G   H\nI   J   K   L"))
                .startsWith("0-4");
        assertThat(table("We thank you.  We hold this.\nWe do not.  We may not."))
                .startsWith("2-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Snapchat: 52",
                "PO Box 77\nLondon 1",
                "1 Introduction\n2 Decision\n3 Appeal",
                "Female: 144 / Male: 42 / Not known: 1\nFemale: 1 / Male: 2 / Not known: 3",
                "Snapchat: 52\n\nKik: 3",
                "We hold nothing.\nWe know nothing."
            })
    void aLineAloneAnAddressAndNumberedHeadingsAreNone(String letter) throws Exception {
        AlignedLines none = next(letter);
        assertThat(none.first()).isEqualTo(none.end());
        assertThat(none.table().pieces()).isEmpty();
    }

    @Test
    void numbersThatDoNotRunOnAreCounts() throws Exception {
        assertThat(table("1 Snapchat\n2 Kik\n7 Yubo")).startsWith("0-3");
        assertThat(table("1 Snapchat\n2 Kik\n3 Yubo")).startsWith("3-3");
    }
}
