package org.foireturns.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.foireturns.model.FileFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSnifferTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Gender,2024/25                                             | CSV
            a < b,<table of contents,3                                 | CSV
            [1] is a note                                              | CSV
            TABLE of offences                                          | CSV
            <html><body>                                               | WEB_PAGE
            <!DOCTYPE html>                                            | WEB_PAGE
            <?xml version="1.0"?> <!-- saved --> <!-- twice --> <div>  | WEB_PAGE
            Dear officer <table><tr><td>Girls</td>                     | WEB_PAGE
            <!--<html>                                                 | CSV
            <?xml version="1.0"?><returns/>                            | XML
            <r:returns>                                                | XML
            <returns xmlns="urn:r">                                    | XML
            {"girls": 12}                                              | JSON
            [ {"girls": 12}]                                           | JSON
            {girls}                                                    | CSV
            """)
    void isKnownByHowItBegins(String text, FileFormat format) {
        assertThat(TextSniffer.formatOf(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(format);
        assertThat(TextSniffer.formatOf((" \n" + text).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(format);
    }

    @Test
    void tablesForExchangeHaveTheirOwnFirstLines() {
        assertThat(of("ID;PWXL;N;E\nP;PGeneral")).isEqualTo(FileFormat.EXCHANGE);
        assertThat(of("TABLE\r\n0,1\r\n\"EXCEL\"")).isEqualTo(FileFormat.EXCHANGE);
        assertThat(of("ID;Gender\nP;12")).isEqualTo(FileFormat.CSV);
    }

    @Test
    void mayBeInLettersOfTwoBytes() {
        assertThat(of("<html>", StandardCharsets.UTF_16LE)).isEqualTo(FileFormat.WEB_PAGE);
        assertThat(of("<html>", StandardCharsets.UTF_16BE)).isEqualTo(FileFormat.WEB_PAGE);
        assertThat(of("\uFEFF<html>", StandardCharsets.UTF_16LE)).isEqualTo(FileFormat.WEB_PAGE);
        assertThat(of("\uFEFF<html>", StandardCharsets.UTF_16BE)).isEqualTo(FileFormat.WEB_PAGE);
        assertThat(of("\uFEFF<html>")).isEqualTo(FileFormat.WEB_PAGE);
    }

    @Test
    void whatHoldsSignsOfNoTextIsUnknown() {
        assertThat(of("Gender,\u0001\u0002")).isEqualTo(FileFormat.UNKNOWN);
        assertThat(of("Gender,12\u001A")).isEqualTo(FileFormat.CSV);
    }

    private static FileFormat of(String text) {
        return of(text, StandardCharsets.UTF_8);
    }

    private static FileFormat of(String text, Charset charset) {
        return TextSniffer.formatOf(text.getBytes(charset));
    }
}
