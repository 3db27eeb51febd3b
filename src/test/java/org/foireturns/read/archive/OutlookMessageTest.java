package org.foireturns.read.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class OutlookMessageTest {
    @TempDir
    Path folder;

    /** The files in a message, each with who sent it and what it holds. */
    private List<String> inside(OutlookFile message, int depth) throws Exception {
        Path file = Files.writeString(Files.createTempFile(folder, "message", ".msg"), "x");
        Unpacked into = Unpacked.beside(file, Limits.USUAL);
        new OutlookMessage(into, depth).read(new ByteArrayInputStream(message.bytes()));
        List<String> found = new ArrayList<>();
        for (Unpacked.Part part : into.parts()) {
            found.add(part.name() + " from " + part.sender() + ": "
                    + Files.readString(part.file()).replaceFirst("<!DOCTYPE html><meta charset=\"utf-8\">", ""));
        }
        return found;
    }

    private static OutlookFile message(String subject) {
        return new OutlookFile().subject(subject).page("<p>12 offences</p>");
    }

    @Test
    void itsPageStandsUnderItsSubject() throws Exception {
        assertThat(inside(message("FOI").sender("ann@kent.police.uk"), 3))
                .containsExactly("message.html from kent.police.uk: <p>FOI</p><p>12 offences</p>");
    }

    @Test
    void theSenderMayStandInItsHeadersAlone() throws Exception {
        assertThat(inside(message("FOI").headers("Received: x\r\nFrom: Ann <ann@essex.police.uk>\r\n"), 3)
                        .get(0))
                .startsWith("message.html from essex.police.uk: ");
        assertThat(inside(message("FOI"), 3).get(0)).startsWith("message.html from : ");
    }

    @Test
    void aMessageInItIsOfItsOwnSenderOrOfTheOneAround() throws Exception {
        OutlookFile inner = message("Inner").sender("bob@gwent.police.uk");
        assertThat(inside(message("FOI").sender("ann@kent.police.uk").attached(inner), 3))
                .containsExactly(
                        "attached message 1/message.html from gwent.police.uk: <p>Inner</p><p>12 offences</p>",
                        "message.html from kent.police.uk: <p>FOI</p><p>12 offences</p>");
        assertThat(inside(message("FOI").sender("ann@kent.police.uk").attached(message("Inner")), 3)
                        .get(0))
                .startsWith("attached message 1/message.html from kent.police.uk: ");
    }

    @Test
    void richTextIsTakenWhereThereIsNoOther() throws Exception {
        String rtf = "{\\rtf1 12}";
        assertThat(inside(new OutlookFile().subject("FOI").richText(rtf), 3))
                .containsExactly("message.rtf from : " + rtf);
        assertThat(inside(message("FOI").richText(rtf), 3))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("message.html");
    }

    @Test
    void messagesMayNotBeNestedTooDeep() throws Exception {
        OutlookFile nested = message("FOI").attached(message("Inner").attached(message("Innermost")));
        assertThat(inside(nested, 2)).hasSize(3);
        assertThat(catchThrowableOfType(UnreadableFile.class, () -> inside(nested, 1))
                        .reason())
                .isEqualTo(Reason.TOO_DEEP);
    }
}
