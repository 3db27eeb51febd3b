package org.foireturns.read.ods;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.foireturns.read.ZippedFile;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.screen.PartsSeen;
import org.foireturns.read.screen.Trace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init")
class OdsScreenTest {
    @TempDir
    Path folder;

    private PartsSeen seen(ZippedFile document) throws Exception {
        return OdsScreen.of(document.write(folder), Limits.USUAL);
    }

    private List<Trace> traces(ZippedFile document) throws Exception {
        return seen(document).sightings().stream().map(each -> each.trace()).toList();
    }

    private static ZippedFile with(String part, String content) {
        return ZippedFile.ods("", "").part(part, content);
    }

    @ParameterizedTest
    @CsvSource({
        "Basic/Standard/Module1.xml, MACRO",
        "Scripts/python/a.py, MACRO",
        "Dialogs/Standard/a.xml, CONTROL",
        "Versions/Version1, OLD_VALUES",
        "Object 1, EMBEDDED_FILE",
        "Object 1/content.xml, EMBEDDED_FILE",
        "other.bin, UNKNOWN_PART",
        "folder/other.bin, UNKNOWN_PART",
    })
    void eachPartIsToldByItsPlace(String part, Trace trace) throws Exception {
        assertThat(traces(with(part, "<x/>"))).containsExactly(trace);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "META-INF/manifest.xml",
                "Configurations2/a.xml",
                "Thumbnails/thumbnail.png",
                "Pictures/1.png",
                "ObjectReplacements/Object 1",
                "settings.xml",
                "styles.xml",
                "manifest.rdf",
                "layout-cache",
                "Object 1/styles.xml"
            })
    void partsOfEveryDocumentAreNothing(String part) throws Exception {
        assertThat(traces(with(part, "<x/>"))).isEmpty();
    }

    @Test
    void anObjectMayBeAChart() throws Exception {
        PartsSeen seen = seen(with(
                "Object 1/content.xml", "<x><chart><table-cell value-type='float'><p>1</p></table-cell></chart></x>"));
        assertThat(seen.sightings()).isEmpty();
        assertThat(seen.charts()).hasSize(1);
    }

    @Test
    void propertiesAboutPeopleAndPathsAreTold() throws Exception {
        assertThat(traces(with("meta.xml", "<x><meta><user-defined name='Note'>psst</user-defined></meta></x>")))
                .containsExactly(Trace.PROPERTY);
        assertThat(traces(with("meta.xml", "<x><meta><template href='file:///C:/Users/ann/a.ott'/></meta></x>")))
                .contains(Trace.PATH);
        assertThat(traces(with("meta.xml", "<x><meta>"))).containsExactly(Trace.PROPERTY);
        assertThat(traces(with("meta.xml", "<x><meta><editing-cycles>3</editing-cycles></meta></x>")))
                .isEmpty();
    }

    @Test
    void aDocumentThatIsLockedIsNotLookedInto() throws Exception {
        ZippedFile locked = with("other.bin", "x")
                .part("META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>");
        assertThat(traces(locked)).isEmpty();
    }

    @Test
    void stylesOfTheWholeDocumentCount() throws Exception {
        ZippedFile document = ZippedFile.ods(
                        "",
                        "<table:table-row><table:table-cell table:style-name='W'><text:p>1</text:p></table:table-cell></table:table-row>")
                .part(
                        "styles.xml",
                        "<x><styles><style name='W' family='table-cell'><text-properties color='#ffffff'/></style></styles></x>");
        assertThat(traces(document)).containsExactly(Trace.UNSEEN_COLOUR);
    }
}
