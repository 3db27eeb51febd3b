package org.foireturns;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.foireturns.model.Range;

/** The program without its tests, wherever it was compiled to, for all tests that look at its code. */
public final class Program {
    public static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrl(Range.class.getProtectionDomain().getCodeSource().getLocation());

    private Program() {}
}
