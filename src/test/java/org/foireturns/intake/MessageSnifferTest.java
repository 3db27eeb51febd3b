package org.foireturns.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.model.FileFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MessageSnifferTest {
    private static @Nullable FileFormat format(String lines) {
        return MessageSniffer.formatOf(lines.replace('/', '\n').replace('\\', '/'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            From: a@b.uk/To: c@d.uk/Subject: FOI//Text                                    | EMAIL
            //from: a@b.uk/TO: c@d.uk/sUBJECT: FOI                                        | EMAIL
            Subject: FOI/X-Spam: no/X-Sent: yes//Text                                     | EMAIL
            MIME-Version: 1.0//Text                                                       | EMAIL
            Content-Type: multipart\\mixed//Text                                           | EMAIL
            Content-Type: message\\rfc822                                                  | EMAIL
            MIME-Version: 1.0/To: c@d.uk/Content-Type: text\\html                          | EMAIL
            MIME-Version: 1.0/Received: by x/Content-Type: multipart\\related; boundary=x  | EMAIL
            MIME-Version: 1.0/Content-Type: multipart\\related; boundary=x                 | WEB_ARCHIVE
            MIME-Version: 1.0/Content-Type: Text\\HTML; charset=utf-8                      | WEB_ARCHIVE
            From: <Saved by Blink>/To: c@d.uk/MIME-Version: 1.0                           | WEB_ARCHIVE
            MIME-Version: 1.0/To: c@d.uk/Snapshot-Content-Location: file                  | WEB_ARCHIVE
            From: a@b.uk/  by way of x/To: c@d.uk/\tand others/Date: today                 | EMAIL
            """)
    void aMessageIsToldByItsHeaders(String lines, FileFormat format) {
        assertThat(format(lines)).isEqualTo(format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Kent Police/From: a@b.uk/To: c@d.uk/Subject: FOI",
                "From: a@b.uk/Subject: FOI/Text/To: c@d.uk",
                "Female: 12/Male: 3/Unknown: 4/Total: 19",
                "From: a@b.uk/From: b@b.uk/Subject: FOI",
                "  To the reader: 1/From: 2/Subject: 3/Date: 4",
            })
    void otherTextsAreNone(String lines) {
        assertThat(format(lines)).isNull();
    }

    @Test
    void headersStandAtTheTop() {
        assertThat(format("Date: x/" + "Yy: 1/".repeat(57) + "To: x/From: x")).isEqualTo(FileFormat.EMAIL);
        assertThat(format("Date: x/" + "Yy: 1/".repeat(58) + "To: x/From: x")).isNull();
    }
}
