package org.foireturns.read.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import org.foireturns.read.XlsbFile;
import org.foireturns.read.contract.MarkedText;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.UnreadableFile.Reason;
import org.junit.jupiter.api.Test;

class XlsbStylesTest {
    private static final byte NO = 0;

    private static XlsbFile font(XlsbFile file, int flags, int weight, int script) {
        return file.record(43, (short) 220, (short) flags, (short) weight, (short) script);
    }

    private static XlsbFile look(XlsbFile file, int format, int font, int indent, int across) {
        return file.record(
                47,
                (short) 0,
                (short) format,
                (short) font,
                (short) 0,
                (short) 0,
                NO,
                (byte) indent,
                (byte) across,
                NO);
    }

    private static XlsbStyles styles(XlsbFile file) throws Exception {
        XlsbStyles styles = new XlsbStyles(UnseenLooks.NONE);
        styles.read(new XlsbRecords(new ByteArrayInputStream(file.bytes()), 4_096));
        return styles;
    }

    /** Four fonts: plain, bold and italic, raised, crossed out; looks of the first two and of none. */
    private static XlsbFile file() {
        XlsbFile file = new XlsbFile().record(44, (short) 165, "0.0%");
        font(file, 0, 400, 0);
        font(file, 2, 700, 0);
        font(file, 0, 400, 1);
        font(file, 8, 400, 0);
        look(file, 9, 1, 0, 0).record(617);
        look(file, 165, 0, 0, 0);
        look(file, 0, 1, 2, 2);
        look(file, 0, 9, 0, 6);
        look(file, 0, 3, 0, 1);
        return look(file.record(618), 9, 1, 0, 0);
    }

    @Test
    void aLookHasItsFormatItsFontAndItsPlace() throws Exception {
        XlsbStyles styles = styles(file());
        assertThat(styles.look(0).look().style().format()).isEqualTo("0.0%");
        assertThat(styles.look(0).look().style().bold()).isFalse();
        assertThat(styles.look(1).look().style().bold()).isTrue();
        assertThat(styles.look(1).look().style().italic()).isTrue();
        assertThat(styles.look(1).look().style().indent()).isEqualTo(2);
        assertThat(styles.look(1).look().style().centred()).isTrue();
        assertThat(styles.look(2).look().style().bold()).isFalse();
        assertThat(styles.look(2).look().style().centred()).isTrue();
        assertThat(styles.look(3).look().style().centred()).isFalse();
        assertThat(styles.look(3).look().struck()).isTrue();
        assertThat(styles.look(1).look().struck()).isFalse();
    }

    @Test
    void aLookThatThereIsNotIsMissing() throws Exception {
        assertThat(reason(styles(file()), 4)).isEqualTo(Reason.LOOK_MISSING);
        assertThat(reason(styles(new XlsbFile()), 1)).isEqualTo(Reason.LOOKS_MISSING);
        assertThat(styles(new XlsbFile()).look(0)).isEqualTo(CellLook.PLAIN);
        assertThat(styles(file()).conditional(0)).isEqualTo(ConditionalLook.NOTHING);
        assertThat(styles(file()).conditional(-1)).isEqualTo(ConditionalLook.NOTHING);
    }

    private static Reason reason(XlsbStyles styles, int number) {
        return catchThrowableOfType(UnreadableFile.class, () -> styles.look(number))
                .reason();
    }

    private static MarkedText text(Object... content) throws Exception {
        XlsbStyles styles = styles(file());
        try (XlsbRecords records = new XlsbRecords(
                new ByteArrayInputStream(new XlsbFile().record(7, content).bytes()), 4_096)) {
            records.next();
            return styles.text(records, 100);
        }
    }

    @Test
    void theRunsOfATextHaveTheirFonts() throws Exception {
        assertThat(text(NO, "82 1").text()).isEqualTo("82 1");
        MarkedText raised = text((byte) 1, "821", 1, (short) 2, (short) 2);
        assertThat(raised.text()).isEqualTo("82");
        assertThat(raised.mark()).isEqualTo("1");
        MarkedText struck = text((byte) 1, "14 12", 2, (short) 0, (short) 3, (short) 2, (short) 0);
        assertThat(struck.struck()).isEqualTo("14");
        assertThat(text((byte) 1, "82", 1, (short) 1, (short) 99).text()).isEqualTo("82");
        assertThat(text((byte) 1, "82", 1, (short) 9, (short) 2).text()).isEqualTo("82");
    }
}
