package io.github.pacto4j.evaluation;

import io.github.pacto4j.collectivity.Folder;

/** The evaluation matrices known to a host, each filed by its id under the collectivity evaluated. */
public interface EvaluationMatrices extends Folder<EvaluationMatrix> {}
