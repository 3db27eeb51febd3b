package org.foireturns.read.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.xml.ZipParts;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class PackageMarksTest {
    @TempDir
    Path folder;

    private interface Look {
        void at(ZipParts zip, String name, Sightings seen) throws IOException;
    }

    private String seen(String name, String markup, Look look) throws Exception {
        Path file = folder.resolve("a.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(markup.getBytes(StandardCharsets.UTF_8));
        }
        Sightings seen = new Sightings();
        try (ZipParts zip = ZipParts.open(file, Limits.USUAL)) {
            look.at(zip, name, seen);
        }
        return String.join(
                " ",
                seen.seen().sightings().stream()
                        .map(each -> each.trace() + "=" + each.count())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            <DataMashup>abc</DataMashup> | DATA_MODEL=1
            <properties><a>b</a></properties> | nothing
            <Sources/> | nothing
            <mine><name>Ann</name></mine> | PROPERTY=1
            <mine> </mine> | nothing
            <broken> | UNKNOWN_PART=1
            """)
    void aPartOfSomebodysOwnIsAskedAbout(String markup, String due) throws Exception {
        assertThat(seen("customXml/item1.xml", markup, PackageMarks::customXml)).isEqualTo(due == null ? "" : due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            <r><p TargetMode="External" Target="file:///C:/a"/></r> | PATH=1
            <r><p TargetMode="External" Target="https://a.uk"/></r> | nothing
            <r><p Target="file:///C:/a"/></r> | nothing
            <r><p TargetMode="External"/></r> | nothing
            <r> | UNKNOWN_PART=1
            """)
    void aPointerToAFolderIsTold(String markup, String due) throws Exception {
        assertThat(seen("xl/_rels/a.rels", markup, PackageMarks::paths)).isEqualTo(due == null ? "" : due);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "nothing", textBlock = """
            docProps/app.xml    | <p><Manager>J Smith</Manager></p>                     | PROPERTY=1
            docProps/core.xml   | <p><creator>J Smith</creator></p>                     | AUTHOR=1
            docProps/custom.xml | <p><property name="Officer"><v>Ann</v></property></p> | PROPERTY=1
            docProps/custom.xml | <p><property name="AppVersion"><v>16</v></property></p> | nothing
            docProps/app.xml    | <p>                                                   | PROPERTY=1
            docProps/thumb.jpeg | <p><Manager>J Smith</Manager></p>                     | nothing
            """)
    void whatAFileSaysOfItselfIsWeighed(String name, String markup, String due) throws Exception {
        assertThat(seen(name, markup, PackageMarks::properties)).isEqualTo(due == null ? "" : due);
    }
}
