package org.foireturns.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A document with a layer that is shown and one that is not. */
class LayersTest {
    private final PDOptionalContentGroup seen = new PDOptionalContentGroup("seen");
    private final PDOptionalContentGroup off = new PDOptionalContentGroup("off");
    private final Layers layers = new Layers(of(seen, off));

    private static PDOptionalContentProperties of(PDOptionalContentGroup seen, PDOptionalContentGroup off) {
        PDOptionalContentProperties all = new PDOptionalContentProperties();
        all.addGroup(seen);
        all.addGroup(off);
        all.setGroupEnabled(off, false);
        return all;
    }

    @Test
    void whatLiesInALayerThatIsNotShownIsNotShown() {
        layers.begin(COSName.OC, off.getCOSObject());
        layers.begin(COSName.OC, seen.getCOSObject());
        assertThat(layers.show()).isFalse();
        layers.end();
        layers.end();
        assertThat(layers.show()).isTrue();
    }

    @Test
    void whatIsNoLayerIsShownAndMayEndMoreOftenThanItBegan() {
        layers.begin(COSName.P, off.getCOSObject());
        assertThat(layers.show()).isTrue();
        layers.end();
        layers.end();
        assertThat(layers.show()).isTrue();
    }

    @Test
    void aDrawingOnALayerThatIsOffIsNotShown() {
        PDOptionalContentProperties all = of(seen, off);

        assertThat(shows(all, off.getCOSObject())).isFalse();
        assertThat(shows(all, seen.getCOSObject())).isTrue();
        assertThat(shows(all, several("AnyOn", seen, off))).isTrue();
        assertThat(shows(all, several("AllOn", seen, off))).isFalse();
        assertThat(shows(all, several("AnyOff", seen, off))).isTrue();
        assertThat(shows(all, several("AllOff", seen, off))).isFalse();
        assertThat(shows(all, null)).isTrue();
    }

    private static boolean shows(PDOptionalContentProperties all, @Nullable COSDictionary on) {
        COSDictionary drawing = new COSDictionary();
        drawing.setItem(COSName.OC, on);
        Layers layers = new Layers(all);
        layers.begin(drawing);
        return layers.show();
    }

    private static COSDictionary several(String policy, PDOptionalContentGroup... groups) {
        COSDictionary several = new COSDictionary();
        several.setItem(COSName.TYPE, COSName.getPDFName("OCMD"));
        several.setName("P", policy);
        COSArray all = new COSArray();
        for (PDOptionalContentGroup group : groups) {
            all.add(group.getCOSObject());
        }
        several.setItem(COSName.getPDFName("OCGs"), all);
        return several;
    }
}
