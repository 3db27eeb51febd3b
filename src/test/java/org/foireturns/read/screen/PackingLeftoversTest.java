package org.foireturns.read.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.foireturns.model.FileFormat;
import org.foireturns.read.Readers;
import org.foireturns.read.ZippedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folders and what a computer adds when it packs a file hide nothing. */
class PackingLeftoversTest {
    private static final String MAC = "\u0000\u0005\u0016\u0007\u0000\u0002Mac OS X";
    private static final String CELLS = "<sheetData><row><c><v>7</v></c></row></sheetData>";

    @TempDir
    Path folder;

    private List<Trace> traces(FileFormat format, ZippedFile file) throws Exception {
        return Readers.forFormat(format).screen(file.write(folder)).sightings().stream()
                .map(Sighting::trace)
                .toList();
    }

    private static ZippedFile plain() {
        return ZippedFile.xlsx(CELLS);
    }

    @Test
    void aFolderIsNoSheet() throws Exception {
        ZippedFile file = plain();
        for (String name :
                List.of("xl/", "xl/worksheets/", "XL/worksheets/", "_rels/", "docProps/", "xl\\drawings\\")) {
            file.part(name, "");
        }
        assertThat(traces(FileFormat.XLSX, file)).isEmpty();
        assertThat(traces(
                        FileFormat.ODS,
                        ZippedFile.ods("", "").part("Pictures/", "").part("Object 1/", "")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "__MACOSX/xl/worksheets/._sheet1.xml",
                "__MACOSX/._xl",
                "xl/worksheets/._sheet1.xml",
                "xl/drawings/._drawing1.xml",
                "xl/._sharedStrings.xml",
                "docProps/._core.xml",
                "_rels/._.rels"
            })
    void aMacsNotesOnAFileAreNoSheet(String name) throws Exception {
        assertThat(traces(FileFormat.XLSX, plain().part(name, MAC))).containsExactly(Trace.LEFTOVER);
        assertThat(traces(FileFormat.ODS, ZippedFile.ods("", "").part(name, MAC)))
                .containsExactly(Trace.LEFTOVER);
        assertThat(Trace.LEFTOVER.ordinary()).isTrue();
    }

    @Test
    void theSettingsOfAFolderAreNoPart() throws Exception {
        ZippedFile file = plain().part("xl/.DS_Store", "\u0000\u0000\u0000\u0001Bud1 and so on")
                .part("desktop.ini", "[.ShellClassInfo]\r\nIconIndex=0");
        assertThat(traces(FileFormat.XLSX, file)).containsExactly(Trace.LEFTOVER);
    }

    @Test
    void whatOnlyHasSuchANameIsLookedAt() throws Exception {
        assertThat(traces(FileFormat.XLSX, plain().part("__MACOSX/list.csv", "Jones,12")))
                .containsExactly(Trace.UNKNOWN_PART);
        assertThat(traces(FileFormat.XLSX, plain().part("__MACOSX/._list.csv", "Jones,12")))
                .containsExactly(Trace.UNKNOWN_PART);
        assertThat(traces(FileFormat.XLSX, plain().part("xl/.DS_Store", "Jones,12")))
                .containsExactly(Trace.UNKNOWN_PART);
        assertThat(traces(FileFormat.XLSX, plain().part("xl/worksheets/._old.xml", ZippedFile.worksheet(CELLS))))
                .containsExactly(Trace.STRAY_SHEET);
        assertThat(traces(FileFormat.XLSX, plain().part("xl/._big", MAC + "x".repeat(70_000))))
                .containsExactly(Trace.UNKNOWN_PART);
    }

    @Test
    void aFolderThatHoldsBytesIsLookedAt() throws Exception {
        assertThat(traces(FileFormat.XLSX, plain().part("strange/", "Jones,12")))
                .containsExactly(Trace.UNKNOWN_PART);
    }
}
