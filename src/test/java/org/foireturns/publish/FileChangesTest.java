package org.foireturns.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.model.FileFormat;
import org.foireturns.model.ReturnFile;
import org.foireturns.store.FrozenFile;
import org.junit.jupiter.api.Test;

class FileChangesTest {
    @Test
    void eachFileThatCameWentOrChangedIsNamedOnce() {
        List<String> lines = FileChanges.between(
                files("2025/Kent.xlsx=1", "2025/Essex.xlsx=2", "2025/Dorset.xls=3"),
                files("2025/Kent.xlsx=1", "2025/Essex.xlsx=4", "2025/Avon.ods=5"),
                "input");

        assertThat(lines)
                .containsExactly(
                        "added input/2025/Avon.ods", "removed input/2025/Dorset.xls", "changed input/2025/Essex.xlsx");
    }

    @Test
    void theSameFilesAreNoChange() {
        assertThat(FileChanges.between(files("a=1", "b=2"), files("b=2", "a=1"), "input"))
                .isEmpty();
    }

    private static List<FrozenFile> files(String... namesAndBytes) {
        return Stream.of(namesAndBytes)
                .map(text -> text.split("="))
                .map(parts -> new ReturnFile("2025", parts[0], parts[1], 1, FileFormat.XLSX))
                .map(file -> new FrozenFile(file, "snapshot", Set.of(), "reading"))
                .toList();
    }
}
