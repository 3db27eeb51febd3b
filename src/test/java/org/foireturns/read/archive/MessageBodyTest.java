package org.foireturns.read.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.foireturns.read.contract.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class MessageBodyTest {
    private static final String TOP = "<!DOCTYPE html><meta charset=\"utf-8\">";
    private static final String MORE = "<p hidden>The plain text of this message says more.</p>";

    @TempDir
    Path folder;

    /** The page of a message; empty when it has none. */
    private String page(@Nullable String subject, @Nullable String page, @Nullable String text) throws Exception {
        Path file = Files.writeString(Files.createTempFile(folder, "message", ".eml"), "x");
        Unpacked into = Unpacked.beside(file, Limits.USUAL);
        MessageBody.add(into, "inner/", subject, page, text);
        if (into.parts().isEmpty()) {
            return "";
        }
        assertThat(into.parts().get(0).name()).startsWith("inner/");
        return Files.readString(into.parts().get(0).file()).replace(TOP, "");
    }

    @Test
    void aPageStandsUnderItsSubject() throws Exception {
        assertThat(page("FOI & <you>", "<p>12 offences</p>", null))
                .isEqualTo("<p>FOI &amp; &lt;you></p><p>12 offences</p>");
        assertThat(page(" ", "<p>12 offences</p>", " ")).isEqualTo("<p>12 offences</p>");
        assertThat(page(null, "<p>12 offences</p>", "12 offences")).isEqualTo("<p>12 offences</p>");
    }

    @Test
    void aPlainTextIsAPageWhereThereIsNoOther() throws Exception {
        assertThat(page(null, null, "a < b")).isEqualTo("<pre>a &lt; b</pre>");
        assertThat(page(null, "  ", "12")).isEqualTo("<pre>12</pre>");
    }

    @Test
    void aPlainTextThatSaysMoreIsToldWithWhatAPageHides() throws Exception {
        assertThat(page(null, "<p>12 offences</p>", "12 offences\nThe victim of the third one was a girl from Dover"))
                .isEqualTo("<p>12 offences</p>" + MORE);
    }

    @Test
    void aMessageWithoutTextHasNoPage() throws Exception {
        assertThat(page("Subject", null, null)).isEmpty();
        assertThat(page("Subject", "", " \n")).isEmpty();
    }
}
