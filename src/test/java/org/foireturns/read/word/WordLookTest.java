package org.foireturns.read.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.read.document.LetterLook.yes;

import org.foireturns.read.Pieces;
import org.foireturns.read.document.LetterLook;
import org.foireturns.read.document.SaidLook;
import org.foireturns.read.xml.XmlPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordLookTest {
    private static LetterLook read(String properties) throws Exception {
        try (XmlPart xml = Pieces.xml("<w:rPr>" + properties + "</w:rPr>")) {
            return WordLook.read(xml);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <w:b/>                                              | bold
            <w:b w:val='false'/>                                | ''
            <w:b w:val='0'/>                                    | ''
            <w:b w:val='off'/>                                  | ''
            <w:vanish/>                                         | hidden
            <w:vanish w:val='0'/>                               | ''
            <w:vanish/><w:specVanish w:val='0'/>                | hidden
            <w:strike/>                                         | struck
            <w:dstrike/><w:strike w:val='0'/>                   | struck
            <w:vertAlign w:val='superscript'/>                  | raised
            <w:vertAlign w:val='subscript'/>                    | ''
            <w:color w:val='FFFFFF'/>                           | white
            <w:color w:val='FF0000'/>                           | ''
            <w:color w:val='auto'/>                             | ''
            <w:color w:val='000000' w:themeColor='background1'/> | white
            <w:color w:val='000000' w:themeColor='background1' w:themeShade='80'/> | ''
            <w:color w:val='000000' w:themeColor='text1'/>      | ''
            <w:textFill><w:noFill/></w:textFill>                | hidden
            <w:textFill><w:solidFill/></w:textFill>             | ''
            <w:w w:val='1'/>                                    | hidden
            <w:w w:val='90'/>                                   | ''
            <w:sz w:val='2'/>                                   | tiny
            <w:sz w:val='22'/>                                  | ''
            <w:sz/>                                             | ''
            <w:shd w:val='clear' w:fill='000000'/>              | shaded black
            <w:shd w:val='clear' w:fill='FFFFFF'/>              | ''
            <w:highlight w:val='yellow'/>                       | shaded
            <w:highlight w:val='black'/>                        | shaded barred
            <w:highlight w:val='none'/>                         | ''
            <w:i/>                                              | ''
            """)
    void propertiesSayHowLettersLook(String properties, String look) throws Exception {
        assertThat(SaidLook.of(read(properties))).isEqualTo(look);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            w:val='clear' w:fill='FFFF00'                 | true
            w:val='clear' w:fill='auto'                   | false
            w:val='clear' w:fill='FFFFFF'                 | false
            w:val='pct10' w:fill='auto'                   | true
            w:val='nil'                                   | false
            w:val='clear' w:fill='auto' w:themeFill='a1'  | true
            """)
    void shadingLaysSomethingBehindOrPaper(String shading, boolean shades) throws Exception {
        try (XmlPart xml = Pieces.xml("<w:shd " + shading + "/>")) {
            assertThat(WordLook.shades(xml)).isEqualTo(shades);
            assertThat(yes(WordLook.behind(xml).shaded())).isEqualTo(shades);
        }
    }

    @Test
    void lettersOfTheColourBehindThemHaveTheSameInkAndGround() throws Exception {
        LetterLook same = read("<w:color w:val='FF0000'/><w:shd w:val='clear' w:fill='FF0000'/>");
        assertThat(same.ink()).isEqualTo(same.ground()).isNotNull();
        LetterLook theme = read("<w:color w:val='x' w:themeColor='accent1' w:themeTint='33'/>"
                + "<w:shd w:val='clear' w:fill='y' w:themeFill='accent1' w:themeFillTint='33'/>");
        assertThat(theme.ink()).isEqualTo(theme.ground()).isNotNull();
        LetterLook tinted = read("<w:color w:val='x' w:themeColor='accent1'/>"
                + "<w:shd w:val='clear' w:fill='x' w:themeFill='accent1' w:themeFillTint='33'/>");
        assertThat(tinted.ink()).isNotEqualTo(tinted.ground());
    }
}
