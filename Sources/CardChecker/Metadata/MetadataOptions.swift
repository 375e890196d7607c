/// The values that the forms suggest for their open lists.
enum MetadataOptions {
  /// Architectures and packages.
  static let architectures = OfferedValues([
    "PyTorch", "TensorFlow", "JAX", "Safetensors", "Transformers", "PEFT", "TensorBoard", "GGUF", "Diffusers", "ONNX",
    "stable-baselines3", "sentence-transformers", "ml-agents", "MLX", "TF-Keras", "Adapters", "Keras", "setfit",
    "timm", "sample-factory", "Transformers.js",
  ])

  /// Tasks, in the first generation of the form.
  static let firstTasks = OfferedValues([
    "Batch Correction", "Cell Clustering", "Cell Labeling", "Cell Morphology Profiling", "Cell Type Annotation",
    "Cell Type Classification", "Contrast Transfer Function (CTF) Estimation", "Cross Species Integration",
    "CryoET Particle Picking", "Data Integration", "Differential Expression", "Feature Extraction",
    "Frame Alignment & Motion Correction", "Gene Network Inference", "Imputation",
    "Perturbation Detection/Prediction", "Protein Localization", "Tomogram Alignment / Reconstruction",
    "Virtual Staining",
  ])

  /// Tasks.
  static let tasks = OfferedValues([
    "3D Reconstruction", "Batch Correction", "Causal Inference", "Cell Clustering", "Cell Labeling",
    "Cell Morphology Profiling", "Cell Type Annotation", "Cell Type Classification",
    "Contrast Transfer Function (CTF) Estimation", "Cross Species Integration", "CryoET Particle Picking",
    "Data Integration", "Differential Expression", "Disease Risk Assessment", "Expression Denoising",
    "Feature Extraction", "Frame Alignment & Motion Correction", "Gaussian Splatting",
    "Gene Co-expression Prediction", "Gene Expression Prediction", "Gene Network Inference", "Hypothesis Generation",
    "Image Segmentation", "Imputation", "mRNA Codon Optimization", "mRNA Codon Prediction", "Perturbation Detection",
    "Perturbation Prediction", "Protein Design", "Protein Function Prediction", "Protein Localization",
    "Protein Structure Prediction", "Sequence Generation", "Synthetic Data Generation", "Tomogram Alignment",
    "Tomogram Reconstruction", "Variant Effect Prediction", "Virtual Staining", "Volume Segmentation",
  ])

  /// Types of input.
  static let inputs = OfferedValues([
    "pdf", "svg", "png", "jpg", "zarr", "czi", "tiff", "mrc", "hdf5", "csv", "docx", "txt",
  ])

  /// Types of output.
  static let outputs = OfferedValues([
    "embeddings", "cell types", "images",
  ])

  /// Imaging technologies.
  static let imaging = OfferedValues([
    "Brightfield Microscopy", "Phase Contrast Microscopy", "Differential Interference Contrast (DIC)",
    "Fluorescence Microscopy", "Confocal Microscopy", "Spinning Disk Confocal Microscopy", "Two-Photon Microscopy",
    "Total Internal Reflection Fluorescence (TIRF)", "STED", "SIM", "PALM", "STORM",
    "Transmission Electron Microscopy (TEM)", "Scanning Electron Microscopy (SEM)",
    "Cryo-Electron Microscopy (Cryo-EM)", "Cryo-Electron Tomography (Cryo-ET)", "Imaging Mass Cytometry (IMC)",
    "Multiplexed Ion Beam Imaging (MIBI)", "CODEX", "Cyclic Immunofluorescence (CycIF)",
    "Multiplexed Immunohistochemistry (mIHC)", "seqFISH / MERFISH", "Hematoxylin & Eosin (H&E) Staining",
    "Immunohistochemistry (IHC)", "Immunofluorescence (IF)", "Whole Slide Imaging (WSI)", "Electron microscopy",
    "Cryo-electron microscopy", "Fluorescence light microscopy", "Transmission light microscopy",
    "Super resolution microscopy", "X-ray microscopy", "Force microscopy", "High-contrast microscopy",
    "Whole-slide microscopy",
  ])
}
