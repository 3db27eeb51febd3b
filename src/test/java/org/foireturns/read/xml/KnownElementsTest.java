package org.foireturns.read.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnownElementsTest {
    @Test
    void whatCameTwiceIsKnownInAnyOtherPlace() throws Exception {
        assertThat(
                        read(
                                "<c r=\"A1\" t=\"s\"><v>7</v></c><c r=\"B1\" t=\"s\"><v>7</v></c><c r=\"XFD1048576\" t=\"s\"><v>7</v></c>"))
                .containsExactly("read 7", "read 7", "known 7 in 1048575, 16383");
    }

    @Test
    void anElementWithoutAnythingInItIsKnown() throws Exception {
        assertThat(read("<c r=\"A1\" s=\"5\"/><c r=\"B1\" s=\"5\"/><c r=\"C1\" s=\"5\"/><c r=\"D1\" s=\"6\"/>"))
                .containsExactly("read ", "read ", "known  in 0, 2", "read ");
    }

    @Test
    void anElementThatSeemsToEndBeforeItsEndIsReadAsEver() throws Exception {
        assertThat(read("<c r=\"A1\"><v/><w>1</w></c>".repeat(3) + "<c r=\"A1\"><v/><w>2</w></c>"))
                .containsExactly("read 1", "read 1", "read 1", "read 2");
    }

    /** Whoever reads the place must see what is odd about it. */
    @ParameterizedTest
    @ValueSource(strings = {"$A$1", "a1", "A", "1", "", "A0", "A 1", "A1:B1", "AAAA1", "A12345678", "A1&#x20;"})
    void anElementInAnOddPlaceIsReadAsEver(String place) throws Exception {
        assertThat(read("<c r=\"A1\"><v>7</v></c>".repeat(2) + "<c r=\"" + place + "\"><v>7</v></c>"))
                .containsExactly("read 7", "read 7", "read 7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " <c r=\"A1\"><v>7</v></c>",
                "<c  r=\"A1\"><v>7</v></c>",
                "<c r='A1'><v>7</v></c>",
                "<c><v>7</v></c>"
            })
    void anElementThatIsWrittenInAnotherWayIsReadAsEver(String element) throws Exception {
        assertThat(read(element.repeat(3))).containsExactly("read 7", "read 7", "read 7");
    }

    @Test
    void aPrefixMayMeanSomethingElseInAnotherPlace() throws Exception {
        assertThat(read("<c r=\"A1\" xml:space=\"preserve\"><v>7</v></c>".repeat(3)))
                .containsExactly("read 7", "read 7", "read 7");
    }

    @Test
    void manyAreKnownHoweverTheyAreCutUpByTheWindow() throws Exception {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            cells.append("<c r=\"A%d\" t=\"s\"><v>%d</v></c>".formatted(i + 1, i % 900));
        }
        List<String> read = read(cells.toString());
        assertThat(read).hasSize(20_000);
        assertThat(read.stream().filter(each -> each.startsWith("known")).count())
                .isGreaterThan(12_000);
        for (int i = 0; i < read.size(); i++) {
            String known = "known %d in %d, 0".formatted(i % 900, i);
            assertThat(read.get(i)).isIn("read " + i % 900, known);
        }
    }

    /** How each element of a row came to be read, and what it says. */
    private static List<String> read(String cells) throws UnreadableFile, IOException {
        byte[] bytes = ("<row>" + cells + "</row>").getBytes(StandardCharsets.US_ASCII);
        KnownElements<String> known = new KnownElements<>("c", "r");
        List<String> read = new ArrayList<>();
        try (XmlPart part = XmlPart.open(new ByteArrayInputStream(bytes), Limits.USUAL)) {
            while (true) {
                String before = part.pass(known);
                if (before != null) {
                    read.add("known " + before + " in " + known.row() + ", " + known.column());
                } else if (part.nextChild(1)) {
                    String text = part.text();
                    part.put(known, text);
                    read.add("read " + text);
                } else {
                    return read;
                }
            }
        }
    }
}
