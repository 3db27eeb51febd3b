package org.foireturns.read.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.read.Pieces;
import org.foireturns.read.xml.XmlPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphFrameTest {
    private static ParagraphFrame read(String properties) throws Exception {
        try (XmlPart xml = Pieces.xml("<w:pPr>" + properties + "</w:pPr>")) {
            return ParagraphFrame.read(xml);
        }
    }

    @Test
    void saysItsStyleAndItsPlace() throws Exception {
        ParagraphFrame frame = read("<w:pStyle w:val='Heading1'/><w:jc w:val='center'/><w:ind w:left='720'/>"
                + "<w:shd w:val='clear' w:fill='FFFF00'/><w:keepNext/>");
        assertThat(frame).isEqualTo(new ParagraphFrame("Heading1", true, 2, true, false));
        assertThat(read("")).isEqualTo(ParagraphFrame.NONE);
        assertThat(read("<w:jc w:val='left'/><w:ind w:start='360'/>"))
                .isEqualTo(new ParagraphFrame(null, false, 1, false, false));
        assertThat(read("<w:ind w:left='-400'/>").indent()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:ind w:left='-3601'/>                            | true
            <w:ind w:left='-3600'/>                            | false
            <w:ind w:left='25001'/>                            | true
            <w:spacing w:line='39' w:lineRule='exact'/>        | true
            <w:spacing w:line='40' w:lineRule='exact'/>        | false
            <w:spacing w:line='1' w:lineRule='atLeast'/>       | false
            <w:spacing w:lineRule='exact'/>                    | false
            <w:framePr w:x='30000' w:y='0'/>                   | true
            <w:framePr w:x='0' w:y='-4000'/>                   | true
            <w:framePr w:x='100' w:y='100'/>                   | false
            """)
    void isUnseenBesideThePageOrWithoutHeight(String properties, boolean unseen) throws Exception {
        assertThat(read(properties).unseen()).isEqualTo(unseen);
    }
}
