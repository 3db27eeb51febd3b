package org.foireturns.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.foireturns.read.document.LetterLook;
import org.foireturns.read.document.SaidLook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLooksTest {
    /** What is said of the letters of the element with the id "x" of a page, and is true. */
    private static String look(String page) {
        Document document = Jsoup.parse(page);
        Element element = document.getElementById("x");
        LetterLook look = PageLooks.of(document).of(element == null ? document.body() : element, LetterLook.NONE);
        return SaidLook.of(look);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            display: none                                   | hidden
            display: block                                  | ''
            visibility: hidden                              | hidden
            visibility: collapse                            | hidden
            visibility: visible                             | ''
            mso-hide: all                                   | hidden
            mso-hide: none                                  | ''
            opacity: 0.04                                   | hidden
            opacity: 3%                                     | hidden
            opacity: 0.4                                    | ''
            zoom: 0                                         | hidden
            filter: opacity(0)                              | hidden
            filter: alpha(opacity=0)                        | hidden
            transform: rotate(3deg) scale(0)                | hidden
            transform: scale(1)                             | ''
            clip: rect(0, 0, 0, 0)                          | hidden
            clip-path: inset(50%)                           | hidden
            clip-path: inset(10%)                           | ''
            content-visibility: hidden                      | hidden
            mask: url(a.png)                                | hidden
            mask: none                                      | ''
            left: -9999px                                   | hidden
            text-indent: -100%                              | hidden
            margin-left: -20px                              | ''
            height: 0; overflow: hidden                     | hidden
            max-width: 0px; overflow-x: clip                | hidden
            height: 0                                       | ''
            overflow: hidden                                | ''
            font-size: 0                                    | tiny
            font-size: 1px                                  | tiny
            font-size: 12pt                                 | ''
            font: bold 1px/1.5 Arial                        | tiny
            font-weight: bold                               | bold
            font-weight: 600                                | bold
            font-weight: 400                                | ''
            text-decoration: underline line-through         | struck
            vertical-align: super                           | raised
            color: white                                    | white
            color: #fefefe                                  | white
            color: 'rgba(255, 255, 255, 1.0)'               | white
            color: 'rgba(0, 0, 0, 0.0)'                     | white
            color: 'hsl(0, 0%, 100%)'                       | white
            color: transparent                              | white
            color: red                                      | ''
            background: red                                 | shaded
            background-color: black                         | shaded barred
            background: white url(a.png)                    | ''
            background: none                                | ''
            COLOR: WHITE !important                         | white
            color white                                     | ''
            """)
    void aStyleOfItsOwnSaysHowLettersLook(String style, String look) {
        assertThat(look("<p id=x style=\"" + style.replace("'", "") + "\">12</p>"))
                .isEqualTo(look);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b id=x>12</b>                          | bold
            <th id=x>12</th>                        | ''
            <s id=x>12</s>                          | struck
            <sup id=x>1</sup>                       | raised
            <i id=x>12</i>                          | ''
            <p id=x hidden>12</p>                   | hidden
            <details id=x>12</details>              | hidden
            <details id=x open>12</details>         | ''
            <table><tr><td id=x bgcolor=black>1     | shaded barred
            <font id=x color=white>12</font>        | white
            <body text=white>12                     | white
            <p text=white id=x>12                   | ''
            """)
    void anElementSaysItToo(String page, String look) {
        assertThat(look(page)).isEqualTo(look);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "p { display: none }",
                "a, p { display: none }",
                ".note { display: none }",
                "#x { display: none }",
                "div p { display: none }",
                "div > p.note { display: none }",
                "p:not(.a, .b) { display: none }",
                "@media screen { p { display: none } }",
                "/* all */ p /* of them */ { display: none }",
                "<!-- p { display: none } -->",
                "i { color: red } p { DISPLAY: NONE !important }"
            })
    void rulesOfThePageHoldForWhatTheyPointTo(String rules) {
        assertThat(look(page(rules))).isEqualTo("hidden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "i { display: none }",
                ".other { display: none }",
                "span p { display: none }",
                "p:hover { display: none }",
                "p::before { display: none }",
                "@media print { p { display: none } }",
                "p:unheard-of(3) { display: none }",
                "/* p { display: none } */",
                "p { }"
            })
    void otherRulesDoNot(String rules) {
        assertThat(look(page(rules))).isEmpty();
    }

    private static String page(String rules) {
        return "<style>" + rules + "</style><div><p id=x class=note>12</p></div>";
    }

    @Test
    void whatIsSaidNearestCounts() {
        assertThat(look("<style>p { color: white }</style><p id=x style='color: red'>12"))
                .isEmpty();
        assertThat(look("<style>.note { color: red } p { color: white }</style><p id=x class=note>12"))
                .isEmpty();
        assertThat(look("<style>p { color: white } p { color: red }</style><p id=x>12"))
                .isEmpty();
    }
}
