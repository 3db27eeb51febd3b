package org.foireturns.read.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.xml.stream.XMLStreamConstants;
import org.foireturns.read.contract.Limits;
import org.foireturns.read.contract.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a part looks like, it must be read and refused as by the parser of all XML. */
class PlainMarkupTest {
    private static final String SHEET = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
            + "<worksheet xmlns=\"urn:sheet\" xmlns:r=\"urn:relation\" xmlns:x='urn:extra'><!--\n--><dimension ref=\"A1\"/>"
            + "<sheetData><row r=\"1\" x:dy=\"0.25\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r='B1' s=\"2\" /></row>\n"
            + "<row r=\"2\"><c r=\"A2\" t=\"str\"><f>A1&amp;\"&lt;5\"</f><v>caf\u00E9 &#163;5\r\n]] &gt; \uD83D\uDE00</v></c>"
            + "<c r=\"B2\"><is><t xml:space=\"preserve\"> a > b </t></is></c></row></sheetData>"
            + "<x:more r:id=\"rId1\" id='&quot;2&quot;'><in xmlns=\"\" xmlns:y=\"urn:extra\" y:a=\"1\"/></x:more>"
            + "</worksheet>\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a/>",
                "<?xml version='1.0'?><a>b</a>",
                "\uFEFF<a>b</a>",
                "<a b = \"c\"  d='e'\n/>",
                "<a\tb=\"c\"></a >",
                "<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;</a>",
                "<a b='&lt;\"&#10;'/>",
                "<a b='one\ntwo\tthree'/>",
                "<a>one\r\ntwo\rthree\r</a>",
                "<a> <b/>  <c> </c></a>  \n",
                "<p:a xmlns:p='urn:p' p:b='1' b='2'><p:c/></p:a>",
                "<a xml:space='preserve' xml:lang='en'> </a>",
                "<a>\u00E9\u20AC\uD83D\uDE00\u007F\u0085</a>",
                "<caf\u00E9>1</caf\u00E9>",
                "<a><![CDATA[<b>]]></a>",
                "<a><!-- b --><?c d?>e</a><!-- f -->",
                "<!-- a --><b/>",
                "<!DOCTYPE a><a/>",
                "<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>",
                "<?xml version='1.1'?><a/>",
                "<?xml version='1.0' encoding='UTF-16'?><a/>",
                "<?xml version='1.0' encoding='ISO-8859-1'?><a>b</a>",
                "",
                " <a/>",
                "a",
                "<a>",
                "<a",
                "<a b",
                "<a b=",
                "<a b='",
                "<a></b>",
                "<a></a",
                "<a><b></a></b>",
                "<a/><b/>",
                "<a/>b",
                "<a/> <!-- b -->",
                "<a/></a>",
                "<a b='1' b='2'/>",
                "<a b='1'c='2'/>",
                "<a b=1/>",
                "<a b/>",
                "<a b='<'/>",
                "<a p:b='1'/>",
                "<p:a/>",
                "<a xmlns:p='urn:p'/><p:b/>",
                "<a><b xmlns:p='urn:p'/><p:c/></a>",
                "<a xmlns:p='urn:p' xmlns:q='urn:p' p:b='1' q:b='2'/>",
                "<a xmlns:p='urn:p' xmlns:q='urn:q' p:b='1' q:b='2'/>",
                "<a xmlns:p='urn:p' xmlns:p='urn:q'/>",
                "<a xmlns:p=''/>",
                "<a xmlns:xml='urn:p'/>",
                "<a xmlns:xmlns='urn:p'/>",
                "<a xmlns:p='http://www.w3.org/XML/1998/namespace'/>",
                "<a xmlns='urn:a&amp;b'><b/></a>",
                "<a xmlns='urn:\"a'><b/><!-- c --></a>",
                "<a xmlns='urn:a' xmlns:p=\"urn:'p\"><p:b><!-- c --><p:d p:e='1'/></p:b></a>",
                "<a:b:c xmlns:a='urn:a'/>",
                "<:a/>",
                "<a:/>",
                "<1a/>",
                "<-a/>",
                "< a/>",
                "<a>]]></a>",
                "<a>]] ></a>",
                "<a>b > c</a>",
                "<a b=']]>'/>",
                "<a>&b;</a>",
                "<a>&</a>",
                "<a>&#0;</a>",
                "<a>&#55296;</a>",
                "<a>&#x110000;</a>",
                "<a>&#xFFFE;</a>",
                "<a>\u0001</a>",
                "<a>\u0000</a>",
                "<a>\uFFFE</a>",
                "<a b='\u0002'/>",
                "<a><b></b\n></a\t>",
            })
    void readsAndRefusesWhatTheParserOfAllXmlDoes(String markup) throws IOException {
        same(markup.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "ISO-8859-1", "windows-1252"})
    void otherEncodingsAreReadAsEver(String charset) throws IOException {
        same("<?xml version=\"1.0\" encoding=\"%s\"?><a>caf\u00E9</a>"
                .formatted(charset)
                .getBytes(Charset.forName(charset)));
        same("<a>caf\u00E9</a>".getBytes(Charset.forName(charset)));
    }

    @Test
    void whatIsPlainIsReadWithoutTheParserOfAllXml() throws UnreadableFile, IOException {
        byte[] bytes = SHEET.replace("<!--\n-->", "").getBytes(StandardCharsets.UTF_8);
        try (XmlPart part = XmlPart.open(new ByteArrayInputStream(bytes), Limits.USUAL)) {
            while (part.next() != XMLStreamConstants.END_DOCUMENT) {
                assertThat(part.isPlain()).isTrue();
            }
        }
    }

    @Test
    void damageAtAnyPlaceIsFoundAsEver() throws IOException {
        String sheet = SHEET.replace("<!--\n-->", "");
        for (String whole : List.of(SHEET, sheet)) {
            byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
            Random random = new Random(16);
            for (int i = 0; i < 1_500; i++) {
                byte[] damaged = bytes.clone();
                for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
                    int at = random.nextInt(bytes.length);
                    damaged[at] = random.nextInt(4) == 0
                            ? (byte) random.nextInt()
                            : (byte) "<>/&;\"'= :!?-]x0\n\r".charAt(random.nextInt(18));
                }
                same(damaged);
            }
            for (int length = 0; length < bytes.length; length++) {
                same(Arrays.copyOf(bytes, length));
            }
        }
    }

    @Test
    void piecesLongerThanTheWindowAreRead() throws IOException {
        for (int length : new int[] {1 << 13, 1 << 14, (1 << 14) + 1, 40_000, 300_000}) {
            String text = "a".repeat(length);
            same("<a b='1'>%s<b/>%s</a>".formatted(text, text).getBytes(StandardCharsets.UTF_8));
            same("<a><b c='%s' d='%s'/>%s</a>".formatted(text, text, text).getBytes(StandardCharsets.UTF_8));
            same("<a>%s</a>".formatted("<b/>".repeat(length)).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void same(byte[] bytes) throws IOException {
        List<String> full = pieces(bytes, true, bytes.length);
        assertThat(pieces(bytes, false, bytes.length)).isEqualTo(full);
        if (bytes.length < 2_000) {
            assertThat(pieces(bytes, false, 1)).isEqualTo(full);
        }
    }

    /** All that a reader can see of a part that comes so many bytes at a time. */
    private static List<String> pieces(byte[] bytes, boolean inFull, int atATime) throws IOException {
        List<String> pieces = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Limits limits = Limits.USUAL;
        InputStream in = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int from, int length) {
                return super.read(into, from, Math.min(atATime, length));
            }
        };
        try (XmlPart part = inFull ? XmlPart.openInFull(in, limits) : XmlPart.open(in, limits)) {
            int event = XMLStreamConstants.START_ELEMENT;
            while (event != XMLStreamConstants.END_DOCUMENT) {
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        flush(text, pieces);
                        pieces.add(opened(part));
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        flush(text, pieces);
                        pieces.add("/" + part.name());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                        if (part.depth() > 0) {
                            text.append(part.piece());
                        }
                    }
                    default -> {}
                }
                event = part.next();
            }
            pieces.add("end");
        } catch (UnreadableFile refused) {
            pieces.add(refused.reason().toString());
        }
        return pieces;
    }

    private static void flush(StringBuilder text, List<String> pieces) {
        if (!text.isEmpty()) {
            pieces.add(text.toString());
            text.setLength(0);
        }
    }

    private static String opened(XmlPart part) {
        StringBuilder tag = new StringBuilder(part.depth() + "<" + part.name());
        for (int i = 0; i < part.attributes(); i++) {
            tag.append(' ').append(part.attributeName(i)).append('=').append(part.attributeValue(i));
        }
        for (String namespace : List.of("urn:extra", "urn:relation", "urn:p")) {
            tag.append(' ').append(part.attribute(namespace, "id")).append(part.attribute(namespace, "b"));
        }
        return tag.toString();
    }
}
