package org.foireturns.read.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenElementsTest {
    private final Name.Table names = new Name.Table();
    private final OpenElements open = new OpenElements();

    private Name name(String spelled) throws Unusual {
        byte[] bytes = spelled.getBytes(StandardCharsets.US_ASCII);
        return names.of(bytes, 0, bytes.length, spelled.hashCode());
    }

    @Test
    void aDeclarationHoldsUntilItsElementIsClosed() throws Exception {
        open.declare(name("xmlns:p"), "urn:p");
        open.open(name("a"));
        open.declare(name("xmlns:p"), "urn:other");
        open.open(name("p:b"));
        assertThat(open.depth()).isEqualTo(2);
        assertThat(open.innermost()).hasToString("p:b");
        assertThat(open.namespace(name("p:x"))).isEqualTo("urn:other");
        assertThat(open.close()).hasToString("p:b");
        assertThat(open.namespace(name("p:x"))).isEqualTo("urn:p");
        assertThat(open.namespace(name("x"))).isNull();
        open.close();
        assertThat(open.namespace(name("p:x"))).isNull();
    }

    @ParameterizedTest
    @CsvSource({"xmlns:p, ''", "xmlns:xml, urn:p", "xmlns:xmlns, urn:p", "xmlns:p, http://www.w3.org/2000/xmlns/"})
    void whatXmlKeepsForItselfIsNotDeclared(String name, String namespace) {
        assertThatThrownBy(() -> open.declare(name(name), namespace)).isInstanceOf(Unusual.class);
    }

    @Test
    void aNamespaceIsDeclaredOnceForAnElement() throws Exception {
        assertThatThrownBy(() -> open.declare(name("xmlns:q"), "urn:\"")).isInstanceOf(Unusual.class);
        open.declare(name("xmlns"), "");
        open.declare(name("xmlns:p"), "urn:p");
        assertThatThrownBy(() -> open.declare(name("xmlns:p"), "urn:q")).isInstanceOf(Unusual.class);
        open.open(name("a"));
        open.declare(name("xmlns:p"), "urn:q");
    }

    @Test
    void whatWasDeclaredForAnElementThatWasNotOpenedIsForgotten() throws Exception {
        open.declare(name("xmlns:p"), "urn:p");
        open.open(name("a"));
        open.declare(name("xmlns:q"), "urn:q");
        open.check(name("q:b"));
        open.forget();
        assertThatThrownBy(() -> open.check(name("q:b"))).isInstanceOf(Unusual.class);
        open.check(name("p:b"));
        open.check(name("xml:space"));
        open.check(name("b"));
    }

    @Test
    void aPrefixThatHoldsNoMoreIsLookedForAgain() throws Exception {
        open.open(name("a"));
        open.declare(name("xmlns:p"), "urn:p");
        open.check(name("p:b"));
        open.open(name("p:b"));
        open.close();
        assertThatThrownBy(() -> open.check(name("p:b"))).isInstanceOf(Unusual.class);
    }

    @Test
    void namesAreTheSameInOneNamespace() throws Exception {
        open.declare(name("xmlns:p"), "urn:p");
        open.declare(name("xmlns:q"), "urn:p");
        open.declare(name("xmlns:r"), "urn:r");
        assertThat(open.same(name("p:a"), name("q:a"))).isTrue();
        assertThat(open.same(name("p:a"), name("r:a"))).isFalse();
        assertThat(open.same(name("p:a"), name("a"))).isFalse();
        assertThat(open.same(name("a"), name("a"))).isTrue();
    }

    @Test
    void theyAreOpenedAgainWithWhatTheyDeclare() throws Exception {
        open.declare(name("xmlns"), "urn:a");
        open.open(name("a"));
        open.declare(name("xmlns:p"), "urn:p");
        open.open(name("p:b"));
        assertThat(new String(open.opening(), StandardCharsets.US_ASCII))
                .isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><a xmlns=\"urn:a\"><p:b xmlns:p=\"urn:p\">");
    }
}
