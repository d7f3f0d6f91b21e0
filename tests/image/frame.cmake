# Tests of the pictures' side of the room.
disclens_test(tst_frame_golden SOURCES tst_frame_golden.cpp LIBS disclens_image ZLIB::ZLIB LABELS unit TIMEOUT 600)
disclens_test(tst_frame_decode SOURCES tst_frame_decode.cpp LIBS disclens_image ZLIB::ZLIB LABELS unit)
disclens_test(tst_frame_hostile SOURCES tst_frame_hostile.cpp LIBS disclens_image ZLIB::ZLIB LABELS unit TIMEOUT 600)
disclens_test(tst_frame_render SOURCES tst_frame_render.cpp LIBS disclens_image ZLIB::ZLIB LABELS unit)
disclens_test(tst_sample_loops SOURCES tst_sample_loops.cpp LIBS disclens_image LABELS unit)
disclens_test(tst_frame_store SOURCES tst_frame_store.cpp LIBS disclens_image ZLIB::ZLIB LABELS unit)
disclens_test(tst_frame_video SOURCES tst_frame_video.cpp LIBS disclens_image ZLIB::ZLIB LABELS unit)
disclens_test(tst_frame_pool SOURCES tst_frame_pool.cpp LIBS disclens_image ZLIB::ZLIB LABELS unit)
disclens_test(tst_frame_encoded SOURCES tst_frame_encoded.cpp
  LIBS disclens_image ZLIB::ZLIB PkgConfig::AVCODEC PkgConfig::JXL LABELS unit)
disclens_test(tst_volume SOURCES tst_volume.cpp LIBS disclens_image LABELS unit)
disclens_test(tst_reformat SOURCES tst_reformat.cpp LIBS disclens_image LABELS unit)
disclens_test(tst_drawn_over SOURCES tst_drawn_over.cpp LIBS disclens_image ZLIB::ZLIB LABELS unit)
