package org.foireturns.read.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.read.Readers;
import org.foireturns.read.ZippedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsCommentTest {
    @TempDir
    Path folder;

    @Test
    void itHangsOnItsCellWithoutTheNameOfTheAuthor() throws Exception {
        String table =
                "<table:table-row><table:table-cell/><table:table-cell office:value-type='float' office:value='12'>"
                        + "<office:annotation><dc:creator xmlns:dc='d'>J Hall</dc:creator><dc:date xmlns:dc='d'>2025</dc:date>"
                        + "<text:p><text:span>J Hall:</text:span></text:p><text:p>April<text:s/>only<text:line-break/>so far</text:p>"
                        + "</office:annotation><text:p>12</text:p></table:table-cell>"
                        + "<table:table-cell table:number-columns-repeated='3'><office:annotation><text:p>on blank ones</text:p>"
                        + "</office:annotation></table:table-cell></table:table-row>";
        Grid grid = Readers.forFormat(FileFormat.ODS)
                .read(ZippedFile.ods("", table).write(folder), "Kent.ods")
                .grids()
                .get(0);

        assertThat(grid.comments())
                .extracting(comment -> comment.cell() + " " + comment.text())
                .containsExactly("B1 April only\nso far", "C1 on blank ones");
        assertThat(grid.cells()).extracting(Object::toString).containsExactly("B1 NUMBER \"12\"");
    }
}
