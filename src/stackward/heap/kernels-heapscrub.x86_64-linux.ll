; stackward kernels 1, lowered from sources ed17c35774109d6484484bb57a49296471240e4719c71c67a61a38c3c12c86ec
@0 = internal constant [70 x i8] c"\80\04\95;\00\00\00\00\00\00\00\8C\08builtins\94\8C\0AIndexError\94\93\94\8C\18tuple index out of range\94\85\94N\87\94."
@1 = internal constant [20 x i8] c"\A82\A7\F8\17\\%0i*\B8.X\1E$k\F5dj("
@2 = internal constant { ptr, i32, ptr, ptr, i32 } { ptr @0, i32 70, ptr @1, ptr null, i32 0 }

define i32 @kernel.note_arenas(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, ptr %3, i64 %4, i64 %5, ptr %6, i64 %7) {
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  store i64 0, ptr %9, align 8
  %11 = icmp slt i64 %4, 1
  %12 = select i1 %11, i64 0, i64 %4
  store i64 %12, ptr %10, align 8
  br label %13

13:
  %14 = load i64, ptr %10, align 8
  %15 = icmp sgt i64 %14, 0
  br i1 %15, label %25, label %24

16:
  %17 = phi i64 [ %32, %25 ], [ %20, %16 ]
  %18 = getelementptr i32, ptr %6, i64 %17
  store i32 0, ptr %18, align 4
  %19 = icmp slt i64 %17, %38
  %20 = add nsw i64 %17, 1
  %21 = icmp slt i64 %20, %7
  %22 = select i1 %19, i1 %21, i1 false
  br i1 %22, label %16, label %23

23:
  br label %13

24:
  store i64 0, ptr %0, align 8
  ret i32 0

25:
  %26 = load i64, ptr %9, align 8
  %27 = add nsw i64 %14, -1
  store i64 %27, ptr %10, align 8
  %28 = add i64 %26, 1
  store i64 %28, ptr %9, align 8
  %29 = getelementptr i64, ptr %2, i64 %26
  %30 = load i64, ptr %29, align 8
  %31 = sub nsw i64 %30, %5
  %32 = ashr i64 %31, 26
  %33 = getelementptr i64, ptr %3, i64 %26
  %34 = load i64, ptr %33, align 8
  %35 = add nsw i64 %30, %34
  %36 = xor i64 %5, -1
  %37 = add i64 %35, %36
  %38 = ashr i64 %37, 26
  %39 = icmp sle i64 %32, %38
  %40 = icmp slt i64 %32, %7
  %41 = select i1 %39, i1 %40, i1 false
  br i1 %41, label %16, label %23
}

define i32 @kernel.fill_pages(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, i64 %4, ptr %5, i64 %6, ptr %7) {
  %9 = alloca i64, align 8
  store i64 0, ptr %9, align 8
  %10 = alloca i64, align 8
  store i64 0, ptr %10, align 8
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %9, align 8
  %13 = icmp slt i64 %6, 1
  %14 = select i1 %13, i64 0, i64 %6
  store i64 %14, ptr %10, align 8
  br label %15

15:
  %16 = phi i64 [ -1, %8 ], [ %58, %56 ]
  %17 = phi i64 [ 0, %8 ], [ %57, %56 ]
  %18 = load i64, ptr %10, align 8
  %19 = icmp sgt i64 %18, 0
  br i1 %19, label %59, label %52

20:
  %21 = trunc i64 %17 to i32
  %22 = getelementptr i32, ptr %5, i64 %60
  store i32 %21, ptr %22, align 4
  %23 = shl i64 %60, 26
  %24 = add nsw i64 %4, %23
  store i64 0, ptr %11, align 8
  store i64 8192, ptr %12, align 8
  br label %25

25:
  %26 = phi i64 [ %17, %20 ], [ %50, %46 ]
  %27 = phi i64 [ %16, %20 ], [ %47, %46 ]
  %28 = phi i64 [ %24, %20 ], [ %51, %46 ]
  %29 = load i64, ptr %12, align 8
  %30 = icmp sgt i64 %29, 0
  br i1 %30, label %66, label %56

31:
  %32 = getelementptr i64, ptr %2, i64 %27
  %33 = getelementptr i8, ptr %32, i64 8
  %34 = load i64, ptr %33, align 8
  %35 = icmp sgt i64 %34, %28
  br i1 %35, label %46, label %36

36:
  %37 = phi i64 [ %27, %31 ], [ %38, %41 ]
  %38 = add nsw i64 %37, 1
  %39 = add nsw i64 %37, 2
  %40 = icmp slt i64 %39, %3
  br i1 %40, label %41, label %46

41:
  %42 = getelementptr i64, ptr %2, i64 %37
  %43 = getelementptr i8, ptr %42, i64 16
  %44 = load i64, ptr %43, align 8
  %45 = icmp sgt i64 %44, %28
  br i1 %45, label %46, label %36

46:
  %47 = phi i64 [ %38, %41 ], [ %38, %36 ], [ %27, %31 ], [ %27, %66 ]
  %48 = trunc i64 %47 to i32
  %49 = getelementptr i32, ptr %7, i64 %26
  store i32 %48, ptr %49, align 4
  %50 = add nsw i64 %26, 1
  %51 = add nsw i64 %28, 8192
  br label %25

52:
  %53 = trunc i64 %3 to i32
  %54 = add i32 %53, -1
  %55 = getelementptr i32, ptr %7, i64 %17
  store i32 %54, ptr %55, align 4
  store i64 %17, ptr %0, align 8
  ret i32 0

56:
  %57 = phi i64 [ %17, %59 ], [ %26, %25 ]
  %58 = phi i64 [ %16, %59 ], [ %27, %25 ]
  br label %15

59:
  %60 = load i64, ptr %9, align 8
  %61 = add nsw i64 %18, -1
  store i64 %61, ptr %10, align 8
  %62 = add i64 %60, 1
  store i64 %62, ptr %9, align 8
  %63 = getelementptr i32, ptr %5, i64 %60
  %64 = load i32, ptr %63, align 4
  %65 = icmp slt i32 %64, 0
  br i1 %65, label %56, label %20

66:
  %67 = load i64, ptr %11, align 8
  %68 = add nsw i64 %29, -1
  store i64 %68, ptr %12, align 8
  %69 = add i64 %67, 1
  store i64 %69, ptr %11, align 8
  %70 = add nsw i64 %27, 1
  %71 = icmp slt i64 %70, %3
  br i1 %71, label %31, label %46
}

define i32 @kernel.resolve_words(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9) {
  %11 = alloca i64, align 8
  store i64 0, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  store i64 0, ptr %11, align 8
  %13 = icmp slt i64 %3, 1
  %14 = select i1 %13, i64 0, i64 %3
  store i64 %14, ptr %12, align 8
  br label %15

15:
  %16 = load i64, ptr %12, align 8
  %17 = icmp sgt i64 %16, 0
  br i1 %17, label %136, label %135

18:
  %19 = getelementptr i8, ptr %6, i64 8
  %20 = load i64, ptr %19, align 8, !noalias !0
  %21 = icmp slt i64 %141, %20
  br i1 %21, label %22, label %144

22:
  %23 = sub nsw i64 %141, %142
  %24 = ashr i64 %23, 26
  %25 = getelementptr i32, ptr %7, i64 %24
  %26 = load i32, ptr %25, align 4, !noalias !0
  %27 = icmp slt i32 %26, 0
  br i1 %27, label %144, label %28

28:
  %29 = sub nsw i64 %141, %142
  %30 = lshr i64 %29, 13
  %31 = and i64 %30, 8191
  %32 = zext i32 %26 to i64
  %33 = add nuw nsw i64 %31, %32
  %34 = getelementptr i32, ptr %8, i64 %33
  %35 = load i32, ptr %34, align 4, !noalias !0
  %36 = sext i32 %35 to i64
  %37 = getelementptr i32, ptr %8, i64 %33
  %38 = getelementptr i8, ptr %37, i64 4
  %39 = load i32, ptr %38, align 4, !noalias !0
  %40 = icmp slt i32 %35, 0
  %41 = select i1 %40, i64 0, i64 %36
  %42 = sext i32 %39 to i64
  %43 = icmp sgt i64 %41, %42
  br i1 %43, label %144, label %44

44:
  %45 = getelementptr i64, ptr %4, i64 %41
  %46 = load i64, ptr %45, align 8, !noalias !0
  %47 = icmp slt i64 %141, %46
  br i1 %47, label %144, label %48

48:
  %49 = sext i32 %39 to i64
  %50 = getelementptr i64, ptr %5, i64 %41
  %51 = load i64, ptr %50, align 8, !noalias !0
  %52 = icmp sgt i64 %51, 0
  br i1 %52, label %53, label %74

53:
  %54 = sext i32 %39 to i64
  %55 = sext i32 %39 to i64
  %56 = icmp slt i64 %41, %55
  br i1 %56, label %57, label %74

57:
  %58 = getelementptr i64, ptr %4, i64 %41
  %59 = load i64, ptr %58, align 8, !noalias !0
  %60 = sub nsw i64 %141, %59
  %61 = or i64 %60, %51
  %62 = icmp ult i64 %61, 4294967296
  br i1 %62, label %100, label %107

63:
  %64 = add nsw i64 %131, -1
  br label %74

65:
  %66 = getelementptr i64, ptr %4, i64 %131
  %67 = load i64, ptr %66, align 8, !noalias !0
  %68 = getelementptr i64, ptr %5, i64 %131
  %69 = load i64, ptr %68, align 8, !noalias !0
  %70 = add nsw i64 %67, %69
  %71 = icmp slt i64 %141, %70
  br i1 %71, label %144, label %72

72:
  %73 = sext i32 %39 to i64
  br label %74

74:
  %75 = phi i64 [ %41, %63 ], [ %131, %72 ], [ %41, %53 ], [ %41, %48 ]
  %76 = phi i64 [ %64, %63 ], [ %73, %72 ], [ %54, %53 ], [ %49, %48 ]
  %77 = icmp slt i64 %75, %76
  br i1 %77, label %78, label %91

78:
  %79 = phi i64 [ %75, %74 ], [ %88, %78 ]
  %80 = phi i64 [ %76, %74 ], [ %89, %78 ]
  %81 = add nsw i64 %79, %80
  %82 = add nsw i64 %81, 1
  %83 = ashr i64 %82, 1
  %84 = getelementptr i64, ptr %4, i64 %83
  %85 = load i64, ptr %84, align 8, !noalias !0
  %86 = icmp sgt i64 %85, %141
  %87 = add nsw i64 %83, -1
  %88 = select i1 %86, i64 %79, i64 %83
  %89 = select i1 %86, i64 %87, i64 %80
  %90 = icmp slt i64 %88, %89
  br i1 %90, label %78, label %91

91:
  %92 = phi i64 [ %88, %78 ], [ %75, %74 ]
  %93 = getelementptr i64, ptr %4, i64 %92
  %94 = load i64, ptr %93, align 8, !noalias !0
  %95 = getelementptr i64, ptr %5, i64 %92
  %96 = load i64, ptr %95, align 8, !noalias !0
  %97 = add nsw i64 %94, %96
  %98 = icmp slt i64 %141, %97
  %99 = select i1 %98, i64 %92, i64 -1
  br label %144

100:
  %101 = trunc i64 %51 to i32
  %102 = trunc i64 %60 to i32
  %103 = udiv i32 %102, %101
  %104 = urem i32 %102, %101
  %105 = zext i32 %103 to i64
  %106 = zext i32 %104 to i64
  br label %120

107:
  %108 = or i64 %60, %51
  %109 = icmp ult i64 %108, 4294967296
  br i1 %109, label %110, label %117

110:
  %111 = trunc i64 %51 to i32
  %112 = trunc i64 %60 to i32
  %113 = udiv i32 %112, %111
  %114 = urem i32 %112, %111
  %115 = zext i32 %113 to i64
  %116 = zext i32 %114 to i64
  br label %120

117:
  %118 = sdiv i64 %60, %51
  %119 = srem i64 %60, %51
  br label %120

120:
  %121 = phi i64 [ %105, %100 ], [ %115, %110 ], [ %118, %117 ]
  %122 = phi i64 [ %106, %100 ], [ %116, %110 ], [ %119, %117 ]
  %123 = xor i64 %51, %122
  %124 = icmp slt i64 %123, 0
  %125 = add i64 %121, -1
  %126 = select i1 %124, i64 %125, i64 %121
  %127 = add nsw i64 %41, %126
  %128 = sext i32 %39 to i64
  %129 = icmp sgt i64 %127, %128
  %130 = sext i32 %39 to i64
  %131 = select i1 %129, i64 %130, i64 %127
  %132 = getelementptr i64, ptr %4, i64 %131
  %133 = load i64, ptr %132, align 8, !noalias !0
  %134 = icmp sgt i64 %133, %141
  br i1 %134, label %63, label %65

135:
  store i64 0, ptr %0, align 8
  ret i32 0

136:
  %137 = load i64, ptr %11, align 8
  %138 = add nsw i64 %16, -1
  store i64 %138, ptr %12, align 8
  %139 = add i64 %137, 1
  store i64 %139, ptr %11, align 8
  %140 = getelementptr i64, ptr %2, i64 %137
  %141 = load i64, ptr %140, align 8
  %142 = load i64, ptr %6, align 8, !noalias !0
  %143 = icmp slt i64 %141, %142
  br i1 %143, label %144, label %18

144:
  %145 = phi i64 [ -1, %28 ], [ -1, %136 ], [ -1, %22 ], [ %99, %91 ], [ -1, %18 ], [ -1, %44 ], [ %131, %65 ]
  %146 = trunc i64 %145 to i32
  %147 = getelementptr i32, ptr %9, i64 %137
  store i32 %146, ptr %147, align 4
  br label %15
}

define i32 @kernel.read_words(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, i64 %5, i64 %6, i64 %7, ptr %8) {
  %10 = alloca i64, align 8
  %11 = alloca i64, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca i64, align 8
  store i64 0, ptr %13, align 8
  store i64 0, ptr %12, align 8
  %14 = icmp slt i64 %5, 1
  %15 = select i1 %14, i64 0, i64 %5
  store i64 %15, ptr %13, align 8
  br label %16

16:
  %17 = load i64, ptr %13, align 8
  %18 = icmp sgt i64 %17, 0
  br i1 %18, label %106, label %105

19:
  %20 = getelementptr i64, ptr %8, i64 %107
  store i64 0, ptr %20, align 8
  br label %16

21:
  store i64 0, ptr %10, align 8, !noalias !4
  store i64 0, ptr %11, align 8, !noalias !4
  %22 = icmp eq i64 %6, 8
  %23 = icmp eq i64 %7, 0
  %24 = select i1 %22, i1 %23, i1 false
  br i1 %24, label %25, label %77

25:
  %26 = getelementptr i8, ptr %2, i64 %111
  %27 = getelementptr i8, ptr %26, i64 7
  %28 = load i8, ptr %27, align 1, !noalias !4
  %29 = icmp sgt i8 %28, -1
  br i1 %29, label %30, label %116

30:
  %31 = getelementptr i8, ptr %2, i64 %111
  %32 = getelementptr i8, ptr %31, i64 5
  %33 = load i8, ptr %32, align 1, !noalias !4
  %34 = zext i8 %33 to i64
  %35 = getelementptr i8, ptr %2, i64 %111
  %36 = getelementptr i8, ptr %35, i64 4
  %37 = load i8, ptr %36, align 1, !noalias !4
  %38 = zext i8 %37 to i64
  %39 = getelementptr i8, ptr %2, i64 %111
  %40 = getelementptr i8, ptr %39, i64 6
  %41 = load i8, ptr %40, align 1, !noalias !4
  %42 = zext i8 %41 to i64
  %43 = getelementptr i8, ptr %2, i64 %111
  %44 = getelementptr i8, ptr %43, i64 7
  %45 = load i8, ptr %44, align 1, !noalias !4
  %46 = and i8 %45, 127
  %47 = zext i8 %46 to i64
  %48 = getelementptr i8, ptr %2, i64 %111
  %49 = getelementptr i8, ptr %48, i64 1
  %50 = load i8, ptr %49, align 1, !noalias !4
  %51 = zext i8 %50 to i64
  %52 = shl nuw nsw i64 %51, 8
  %53 = getelementptr i8, ptr %2, i64 %111
  %54 = load i8, ptr %53, align 1, !noalias !4
  %55 = zext i8 %54 to i64
  %56 = or i64 %52, %55
  %57 = getelementptr i8, ptr %2, i64 %111
  %58 = getelementptr i8, ptr %57, i64 2
  %59 = load i8, ptr %58, align 1, !noalias !4
  %60 = zext i8 %59 to i64
  %61 = shl nuw nsw i64 %60, 16
  %62 = or i64 %56, %61
  %63 = getelementptr i8, ptr %2, i64 %111
  %64 = getelementptr i8, ptr %63, i64 3
  %65 = load i8, ptr %64, align 1, !noalias !4
  %66 = zext i8 %65 to i64
  %67 = shl nuw nsw i64 %66, 24
  %68 = or i64 %62, %67
  %69 = shl nuw nsw i64 %47, 56
  %70 = shl nuw nsw i64 %42, 48
  %71 = shl nuw nsw i64 %34, 40
  %72 = shl nuw nsw i64 %38, 32
  %73 = or i64 %71, %72
  %74 = or i64 %70, %73
  %75 = or i64 %69, %74
  %76 = or i64 %68, %75
  br label %116

77:
  store i64 0, ptr %10, align 8, !noalias !4
  %78 = icmp slt i64 %6, 1
  %79 = select i1 %78, i64 0, i64 %6
  store i64 %79, ptr %11, align 8, !noalias !4
  br label %80

80:
  %81 = phi i64 [ 0, %77 ], [ %87, %84 ]
  %82 = load i64, ptr %11, align 8, !noalias !4
  %83 = icmp sgt i64 %82, 0
  br i1 %83, label %88, label %116

84:
  %85 = zext i8 %99 to i64
  %86 = shl i64 %81, 8
  %87 = or i64 %86, %85
  br label %80

88:
  %89 = load i64, ptr %10, align 8, !noalias !4
  %90 = add nsw i64 %82, -1
  store i64 %90, ptr %11, align 8, !noalias !4
  %91 = add i64 %89, 1
  store i64 %91, ptr %10, align 8, !noalias !4
  %92 = icmp eq i64 %7, 0
  %93 = add nsw i64 %111, %89
  %94 = add nsw i64 %111, %6
  %95 = xor i64 %89, -1
  %96 = add i64 %94, %95
  %97 = select i1 %92, i64 %96, i64 %93
  %98 = getelementptr i8, ptr %2, i64 %97
  %99 = load i8, ptr %98, align 1, !noalias !4
  %100 = icmp eq i64 %89, 0
  %101 = icmp eq i64 %6, 8
  %102 = select i1 %100, i1 %101, i1 false
  %103 = icmp slt i8 %99, 0
  %104 = select i1 %102, i1 %103, i1 false
  br i1 %104, label %116, label %84

105:
  store i64 0, ptr %0, align 8
  ret i32 0

106:
  %107 = load i64, ptr %12, align 8
  %108 = add nsw i64 %17, -1
  store i64 %108, ptr %13, align 8
  %109 = add i64 %107, 1
  store i64 %109, ptr %12, align 8
  %110 = getelementptr i64, ptr %4, i64 %107
  %111 = load i64, ptr %110, align 8
  %112 = icmp slt i64 %111, 0
  %113 = sub nsw i64 %3, %6
  %114 = icmp sgt i64 %111, %113
  %115 = select i1 %112, i1 true, i1 %114
  br i1 %115, label %19, label %21

116:
  %117 = phi i64 [ 0, %25 ], [ 0, %88 ], [ %76, %30 ], [ %81, %80 ]
  %118 = getelementptr i64, ptr %8, i64 %107
  store i64 %117, ptr %118, align 8
  br label %16
}

define i32 @kernel.copy_records(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, ptr %5, i64 %6) {
  %8 = alloca i64, align 8
  %9 = alloca i64, align 8
  %10 = alloca i8, align 1
  store i8 0, ptr %10, align 1
  %11 = alloca ptr, align 8
  store ptr null, ptr %11, align 8
  %12 = alloca i64, align 8
  store i64 0, ptr %12, align 8
  %13 = alloca ptr, align 8
  store ptr null, ptr %13, align 8
  %14 = alloca i64, align 8
  store i64 0, ptr %14, align 8
  %15 = alloca i64, align 8
  store i64 0, ptr %15, align 8
  %16 = alloca i64, align 8
  store i64 0, ptr %16, align 8
  %17 = alloca ptr, align 8
  store ptr null, ptr %17, align 8
  %18 = alloca i64, align 8
  store i64 0, ptr %18, align 8
  %19 = alloca i64, align 8
  store i64 0, ptr %19, align 8
  %20 = alloca i64, align 8
  store i64 0, ptr %20, align 8
  %21 = alloca i64, align 8
  store i64 0, ptr %21, align 8
  br label %22

22:
  %23 = phi i64 [ %6, %7 ], [ %63, %353 ]
  %24 = icmp slt i64 %23, %3
  br i1 %24, label %25, label %356

25:
  %26 = phi i64 [ %23, %22 ], [ %31, %45 ]
  %27 = phi i64 [ 0, %22 ], [ %43, %45 ]
  %28 = phi i64 [ 0, %22 ], [ %46, %45 ]
  %29 = getelementptr i8, ptr %2, i64 %26
  %30 = load i8, ptr %29, align 1, !noalias !8
  %31 = add nsw i64 %26, 1
  %32 = icmp eq i64 %28, 63
  br i1 %32, label %33, label %39

33:
  %34 = icmp ugt i8 %30, 1
  br i1 %34, label %356, label %35

35:
  %36 = icmp eq i8 %30, 1
  %37 = or i64 %27, -9223372036854775808
  %38 = select i1 %36, i64 %37, i64 %27
  br label %356

39:
  %40 = and i8 %30, 127
  %41 = zext i8 %40 to i64
  %42 = shl i64 %41, %28
  %43 = or i64 %27, %42
  %44 = icmp sgt i8 %30, -1
  br i1 %44, label %356, label %45

45:
  %46 = add nuw nsw i64 %28, 7
  %47 = icmp slt i64 %31, %3
  br i1 %47, label %25, label %356

48:
  %49 = phi i32 [ 0, %50 ], [ 0, %53 ], [ 0, %151 ], [ 0, %340 ], [ %369, %371 ], [ %386, %388 ], [ %56, %362 ]
  ret i32 %49

50:
  store i64 %23, ptr %0, align 8
  br label %48

51:
  %52 = icmp eq i64 %358, 0
  br i1 %52, label %53, label %55

53:
  %54 = getelementptr i8, ptr %5, i64 %23
  store i8 0, ptr %54, align 1
  store i64 %357, ptr %0, align 8
  br label %48

55:
  store i8 0, ptr %10, align 1
  %56 = call i32 @3(ptr nonnull %10, ptr nonnull %11, i64 1, i64 5, i64 12, i64 13, i64 %358)
  %57 = load ptr, ptr %11, align 8
  %58 = icmp sgt i32 %56, 0
  %59 = select i1 %58, ptr %57, ptr undef
  %60 = load i8, ptr %10, align 1
  %61 = icmp ne i8 %60, 0
  switch i32 %56, label %362 [
    i32 -2, label %363
    i32 0, label %363
  ], !prof !11

62:
  %63 = phi i64 [ %357, %375 ], [ %338, %334 ]
  %64 = phi i1 [ %61, %375 ], [ %335, %334 ]
  %65 = phi i64 [ %357, %375 ], [ %336, %334 ]
  %66 = phi i64 [ 0, %375 ], [ %337, %334 ]
  %67 = load i64, ptr %15, align 8
  %68 = icmp sgt i64 %67, 0
  br i1 %68, label %380, label %341

69:
  %70 = phi i64 [ %63, %392 ], [ %123, %122 ]
  %71 = icmp slt i64 %70, %3
  br i1 %71, label %72, label %95

72:
  %73 = phi i64 [ %70, %69 ], [ %78, %92 ]
  %74 = phi i64 [ 0, %69 ], [ %90, %92 ]
  %75 = phi i64 [ 0, %69 ], [ %93, %92 ]
  %76 = getelementptr i8, ptr %2, i64 %73
  %77 = load i8, ptr %76, align 1, !noalias !12
  %78 = add nsw i64 %73, 1
  %79 = icmp eq i64 %75, 63
  br i1 %79, label %80, label %86

80:
  %81 = icmp ugt i8 %77, 1
  br i1 %81, label %95, label %82

82:
  %83 = icmp eq i8 %77, 1
  %84 = or i64 %74, -9223372036854775808
  %85 = select i1 %83, i64 %84, i64 %74
  br label %95

86:
  %87 = and i8 %77, 127
  %88 = zext i8 %87 to i64
  %89 = shl i64 %88, %75
  %90 = or i64 %74, %89
  %91 = icmp sgt i8 %77, -1
  br i1 %91, label %95, label %92

92:
  %93 = add nuw nsw i64 %75, 7
  %94 = icmp slt i64 %78, %3
  br i1 %94, label %72, label %95

95:
  %96 = phi i64 [ %78, %86 ], [ %78, %82 ], [ -2, %80 ], [ -1, %92 ], [ -1, %69 ]
  %97 = phi i64 [ %90, %86 ], [ %85, %82 ], [ 0, %80 ], [ 0, %92 ], [ 0, %69 ]
  %98 = icmp slt i64 %96, 0
  %99 = icmp eq i64 %97, 0
  %100 = select i1 %98, i1 true, i1 %99
  br i1 %100, label %334, label %101

101:
  %102 = icmp slt i64 %97, 0
  %103 = icmp sgt i64 %97, 3
  %104 = or i1 %102, %103
  br i1 %104, label %334, label %105

105:
  %106 = icmp slt i64 %96, %3
  br i1 %106, label %107, label %122

107:
  %108 = phi i64 [ %96, %105 ], [ %112, %119 ]
  %109 = phi i64 [ 0, %105 ], [ %120, %119 ]
  %110 = getelementptr i8, ptr %2, i64 %108
  %111 = load i8, ptr %110, align 1, !noalias !18
  %112 = add nuw nsw i64 %108, 1
  %113 = icmp eq i64 %109, 63
  br i1 %113, label %114, label %117

114:
  %115 = icmp ugt i8 %111, 1
  %116 = select i1 %115, i64 -2, i64 %112
  br label %122

117:
  %118 = icmp sgt i8 %111, -1
  br i1 %118, label %122, label %119

119:
  %120 = add nuw nsw i64 %109, 7
  %121 = icmp slt i64 %112, %3
  br i1 %121, label %107, label %122

122:
  %123 = phi i64 [ %112, %117 ], [ -1, %105 ], [ %116, %114 ], [ -1, %119 ]
  %124 = icmp slt i64 %123, 0
  br i1 %124, label %334, label %69

125:
  br i1 %64, label %126, label %154

126:
  %127 = icmp slt i64 %63, %3
  br i1 %127, label %128, label %393

128:
  %129 = phi i64 [ %63, %126 ], [ %134, %148 ]
  %130 = phi i64 [ 0, %126 ], [ %146, %148 ]
  %131 = phi i64 [ 0, %126 ], [ %149, %148 ]
  %132 = getelementptr i8, ptr %2, i64 %129
  %133 = load i8, ptr %132, align 1, !noalias !21
  %134 = add nsw i64 %129, 1
  %135 = icmp eq i64 %131, 63
  br i1 %135, label %136, label %142

136:
  %137 = icmp ugt i8 %133, 1
  br i1 %137, label %393, label %138

138:
  %139 = icmp eq i8 %133, 1
  %140 = or i64 %130, -9223372036854775808
  %141 = select i1 %139, i64 %140, i64 %130
  br label %393

142:
  %143 = and i8 %133, 127
  %144 = zext i8 %143 to i64
  %145 = shl i64 %144, %131
  %146 = or i64 %130, %145
  %147 = icmp sgt i8 %133, -1
  br i1 %147, label %393, label %148

148:
  %149 = add nuw nsw i64 %131, 7
  %150 = icmp slt i64 %134, %3
  br i1 %150, label %128, label %393

151:
  store i64 %23, ptr %0, align 8
  br label %48

152:
  %153 = add nuw nsw i64 %394, %399
  br label %334

154:
  %155 = icmp slt i64 %63, %3
  br i1 %155, label %156, label %179

156:
  %157 = phi i64 [ %63, %154 ], [ %162, %176 ]
  %158 = phi i64 [ 0, %154 ], [ %174, %176 ]
  %159 = phi i64 [ 0, %154 ], [ %177, %176 ]
  %160 = getelementptr i8, ptr %2, i64 %157
  %161 = load i8, ptr %160, align 1, !noalias !24
  %162 = add nsw i64 %157, 1
  %163 = icmp eq i64 %159, 63
  br i1 %163, label %164, label %170

164:
  %165 = icmp ugt i8 %161, 1
  br i1 %165, label %179, label %166

166:
  %167 = icmp eq i8 %161, 1
  %168 = or i64 %158, -9223372036854775808
  %169 = select i1 %167, i64 %168, i64 %158
  br label %179

170:
  %171 = and i8 %161, 127
  %172 = zext i8 %171 to i64
  %173 = shl i64 %172, %159
  %174 = or i64 %158, %173
  %175 = icmp sgt i8 %161, -1
  br i1 %175, label %179, label %176

176:
  %177 = add nuw nsw i64 %159, 7
  %178 = icmp slt i64 %162, %3
  br i1 %178, label %156, label %179

179:
  %180 = phi i64 [ %162, %170 ], [ %162, %166 ], [ -2, %164 ], [ -1, %176 ], [ -1, %154 ]
  %181 = phi i64 [ %174, %170 ], [ %169, %166 ], [ 0, %164 ], [ 0, %176 ], [ 0, %154 ]
  %182 = icmp slt i64 %180, 0
  br i1 %182, label %334, label %183

183:
  %184 = icmp sgt i64 %181, 2147479551
  br i1 %184, label %334, label %185

185:
  %186 = icmp slt i64 %181, 0
  %187 = sub nsw i64 %3, %180
  %188 = icmp sgt i64 %181, %187
  %189 = select i1 %186, i1 true, i1 %188
  %190 = add nuw nsw i64 %180, %181
  %191 = select i1 %189, i64 -3, i64 %190
  br label %334

192:
  %193 = icmp slt i64 %63, %3
  br i1 %193, label %194, label %406

194:
  %195 = phi i64 [ %63, %192 ], [ %200, %214 ]
  %196 = phi i64 [ 0, %192 ], [ %212, %214 ]
  %197 = phi i64 [ 0, %192 ], [ %215, %214 ]
  %198 = getelementptr i8, ptr %2, i64 %195
  %199 = load i8, ptr %198, align 1, !noalias !30
  %200 = add nsw i64 %195, 1
  %201 = icmp eq i64 %197, 63
  br i1 %201, label %202, label %208

202:
  %203 = icmp ugt i8 %199, 1
  br i1 %203, label %406, label %204

204:
  %205 = icmp eq i8 %199, 1
  %206 = or i64 %196, -9223372036854775808
  %207 = select i1 %205, i64 %206, i64 %196
  br label %406

208:
  %209 = and i8 %199, 127
  %210 = zext i8 %209 to i64
  %211 = shl i64 %210, %197
  %212 = or i64 %196, %211
  %213 = icmp sgt i8 %199, -1
  br i1 %213, label %406, label %214

214:
  %215 = add nuw nsw i64 %197, 7
  %216 = icmp slt i64 %200, %3
  br i1 %216, label %194, label %406

217:
  store i64 0, ptr %8, align 8, !noalias !33
  store i64 0, ptr %9, align 8, !noalias !33
  %218 = icmp slt i64 %408, 0
  %219 = sub nsw i64 %3, %407
  %220 = icmp sgt i64 %408, %219
  %221 = select i1 %218, i1 true, i1 %220
  br i1 %221, label %334, label %222

222:
  store i64 0, ptr %8, align 8, !noalias !33
  %223 = icmp eq i64 %408, 0
  %224 = select i1 %223, i64 0, i64 %408
  store i64 %224, ptr %9, align 8, !noalias !33
  br label %225

225:
  %226 = phi i64 [ %407, %222 ], [ %327, %326 ]
  %227 = load i64, ptr %9, align 8, !noalias !33
  %228 = icmp sgt i64 %227, 0
  br i1 %228, label %329, label %334

229:
  %230 = phi i64 [ %226, %329 ], [ %235, %249 ]
  %231 = phi i64 [ 0, %329 ], [ %247, %249 ]
  %232 = phi i64 [ 0, %329 ], [ %250, %249 ]
  %233 = getelementptr i8, ptr %2, i64 %230
  %234 = load i8, ptr %233, align 1, !noalias !37
  %235 = add nsw i64 %230, 1
  %236 = icmp eq i64 %232, 63
  br i1 %236, label %237, label %243

237:
  %238 = icmp ugt i8 %234, 1
  br i1 %238, label %252, label %239

239:
  %240 = icmp eq i8 %234, 1
  %241 = or i64 %231, -9223372036854775808
  %242 = select i1 %240, i64 %241, i64 %231
  br label %252

243:
  %244 = and i8 %234, 127
  %245 = zext i8 %244 to i64
  %246 = shl i64 %245, %232
  %247 = or i64 %231, %246
  %248 = icmp sgt i8 %234, -1
  br i1 %248, label %252, label %249

249:
  %250 = add nuw nsw i64 %232, 7
  %251 = icmp slt i64 %235, %3
  br i1 %251, label %229, label %252

252:
  %253 = phi i64 [ %235, %243 ], [ %235, %239 ], [ -2, %237 ], [ -1, %249 ], [ -1, %329 ]
  %254 = phi i64 [ %247, %243 ], [ %242, %239 ], [ 0, %237 ], [ 0, %249 ], [ 0, %329 ]
  %255 = icmp slt i64 %253, 0
  br i1 %255, label %265, label %256

256:
  %257 = icmp sgt i64 %254, 2147479551
  br i1 %257, label %265, label %258

258:
  %259 = icmp slt i64 %254, 0
  %260 = sub nsw i64 %3, %253
  %261 = icmp sgt i64 %254, %260
  %262 = select i1 %259, i1 true, i1 %261
  %263 = add nuw nsw i64 %253, %254
  %264 = select i1 %262, i64 -3, i64 %263
  br label %265

265:
  %266 = phi i64 [ %264, %258 ], [ %253, %252 ], [ -6, %256 ]
  %267 = icmp sgt i64 %266, -1
  br i1 %267, label %268, label %306

268:
  %269 = icmp slt i64 %266, %3
  br i1 %269, label %270, label %293

270:
  %271 = phi i64 [ 0, %268 ], [ %291, %290 ]
  %272 = phi i64 [ 0, %268 ], [ %288, %290 ]
  %273 = phi i64 [ %266, %268 ], [ %276, %290 ]
  %274 = getelementptr i8, ptr %2, i64 %273
  %275 = load i8, ptr %274, align 1, !noalias !43
  %276 = add nuw nsw i64 %273, 1
  %277 = icmp eq i64 %271, 63
  br i1 %277, label %278, label %284

278:
  %279 = icmp ugt i8 %275, 1
  br i1 %279, label %293, label %280

280:
  %281 = icmp eq i8 %275, 1
  %282 = or i64 %272, -9223372036854775808
  %283 = select i1 %281, i64 %282, i64 %272
  br label %293

284:
  %285 = and i8 %275, 127
  %286 = zext i8 %285 to i64
  %287 = shl i64 %286, %271
  %288 = or i64 %272, %287
  %289 = icmp sgt i8 %275, -1
  br i1 %289, label %293, label %290

290:
  %291 = add nuw nsw i64 %271, 7
  %292 = icmp slt i64 %276, %3
  br i1 %292, label %270, label %293

293:
  %294 = phi i64 [ %276, %284 ], [ %276, %280 ], [ -2, %278 ], [ -1, %290 ], [ -1, %268 ]
  %295 = phi i64 [ %288, %284 ], [ %283, %280 ], [ 0, %278 ], [ 0, %290 ], [ 0, %268 ]
  %296 = icmp slt i64 %294, 0
  br i1 %296, label %306, label %297

297:
  %298 = icmp sgt i64 %295, 2147479551
  br i1 %298, label %306, label %299

299:
  %300 = icmp slt i64 %295, 0
  %301 = sub nsw i64 %3, %294
  %302 = icmp sgt i64 %295, %301
  %303 = select i1 %300, i1 true, i1 %302
  %304 = add nuw nsw i64 %294, %295
  %305 = select i1 %303, i64 -3, i64 %304
  br label %306

306:
  %307 = phi i64 [ %266, %265 ], [ %305, %299 ], [ %294, %293 ], [ -6, %297 ]
  %308 = icmp sgt i64 %307, -1
  br i1 %308, label %309, label %326

309:
  %310 = icmp slt i64 %307, %3
  br i1 %310, label %311, label %326

311:
  %312 = phi i64 [ 0, %309 ], [ %324, %323 ]
  %313 = phi i64 [ %307, %309 ], [ %316, %323 ]
  %314 = getelementptr i8, ptr %2, i64 %313
  %315 = load i8, ptr %314, align 1, !noalias !49
  %316 = add nuw nsw i64 %313, 1
  %317 = icmp eq i64 %312, 63
  br i1 %317, label %318, label %321

318:
  %319 = icmp ugt i8 %315, 1
  %320 = select i1 %319, i64 -2, i64 %316
  br label %326

321:
  %322 = icmp sgt i8 %315, -1
  br i1 %322, label %326, label %323

323:
  %324 = add nuw nsw i64 %312, 7
  %325 = icmp slt i64 %316, %3
  br i1 %325, label %311, label %326

326:
  %327 = phi i64 [ %307, %306 ], [ %316, %321 ], [ -1, %309 ], [ %320, %318 ], [ -1, %323 ]
  %328 = icmp slt i64 %327, 0
  br i1 %328, label %334, label %225

329:
  %330 = load i64, ptr %8, align 8, !noalias !33
  %331 = add nsw i64 %227, -1
  store i64 %331, ptr %9, align 8, !noalias !33
  %332 = add i64 %330, 1
  store i64 %332, ptr %8, align 8, !noalias !33
  %333 = icmp slt i64 %226, %3
  br i1 %333, label %229, label %252

334:
  %335 = phi i1 [ %64, %406 ], [ false, %152 ], [ %64, %122 ], [ %64, %225 ], [ %64, %95 ], [ %64, %101 ], [ false, %185 ], [ false, %179 ], [ false, %183 ], [ %64, %217 ], [ %64, %326 ]
  %336 = phi i64 [ %65, %406 ], [ %394, %152 ], [ %65, %122 ], [ %65, %225 ], [ %65, %95 ], [ %65, %101 ], [ %65, %185 ], [ %65, %179 ], [ %65, %183 ], [ %65, %217 ], [ %65, %326 ]
  %337 = phi i64 [ %66, %406 ], [ %399, %152 ], [ %66, %122 ], [ %66, %225 ], [ %66, %95 ], [ %66, %101 ], [ %66, %185 ], [ %66, %179 ], [ %66, %183 ], [ %66, %217 ], [ %66, %326 ]
  %338 = phi i64 [ %407, %406 ], [ %153, %152 ], [ %123, %122 ], [ %226, %225 ], [ -4, %101 ], [ %96, %95 ], [ %191, %185 ], [ %180, %179 ], [ -6, %183 ], [ -3, %217 ], [ %327, %326 ]
  %339 = icmp slt i64 %338, 0
  br i1 %339, label %340, label %62

340:
  store i64 %23, ptr %0, align 8
  br label %48

341:
  store i64 %23, ptr %18, align 8
  %342 = sub i64 %65, %23
  %343 = icmp slt i64 %342, 1
  %344 = select i1 %343, i64 0, i64 %342
  store i64 %344, ptr %19, align 8
  br label %345

345:
  %346 = load i64, ptr %19, align 8
  %347 = icmp sgt i64 %346, 0
  br i1 %347, label %412, label %348

348:
  %349 = add nsw i64 %65, %66
  store i64 %349, ptr %20, align 8
  %350 = sub i64 %63, %349
  %351 = icmp slt i64 %350, 1
  %352 = select i1 %351, i64 0, i64 %350
  store i64 %352, ptr %21, align 8
  br label %353

353:
  %354 = load i64, ptr %21, align 8
  %355 = icmp sgt i64 %354, 0
  br i1 %355, label %419, label %22

356:
  %357 = phi i64 [ %31, %39 ], [ %31, %35 ], [ -2, %33 ], [ -1, %45 ], [ -1, %22 ]
  %358 = phi i64 [ %43, %39 ], [ %38, %35 ], [ 0, %33 ], [ 0, %45 ], [ 0, %22 ]
  %359 = icmp slt i64 %357, 0
  %360 = icmp ugt i64 %358, 17
  %361 = select i1 %359, i1 true, i1 %360
  br i1 %361, label %50, label %51

362:
  store ptr %59, ptr %1, align 8
  br label %48

363:
  %364 = mul nuw nsw i64 %358, 320
  %365 = or i64 %364, 1
  %366 = or i64 %364, 1
  %367 = getelementptr i64, ptr %4, i64 %364
  %368 = load i64, ptr %367, align 8
  store i64 0, ptr %12, align 8
  %369 = call i32 @4(ptr nonnull %12, ptr nonnull %13, i64 %368)
  %370 = load i64, ptr %12, align 8
  switch i32 %369, label %371 [
    i32 -2, label %375
    i32 0, label %375
  ], !prof !11

371:
  %372 = icmp sgt i32 %369, 0
  %373 = load ptr, ptr %13, align 8
  %374 = select i1 %372, ptr %373, ptr undef
  store ptr %374, ptr %1, align 8
  br label %48

375:
  %376 = add nsw i64 %366, %370
  store i64 %365, ptr %14, align 8
  %377 = sub i64 %376, %365
  %378 = icmp slt i64 %377, 1
  %379 = select i1 %378, i64 0, i64 %377
  store i64 %379, ptr %15, align 8
  br label %62

380:
  %381 = load i64, ptr %14, align 8
  %382 = add nsw i64 %67, -1
  store i64 %382, ptr %15, align 8
  %383 = add i64 %381, 1
  store i64 %383, ptr %14, align 8
  %384 = getelementptr i64, ptr %4, i64 %381
  %385 = load i64, ptr %384, align 8
  store i64 0, ptr %16, align 8
  %386 = call i32 @4(ptr nonnull %16, ptr nonnull %17, i64 %385)
  %387 = load i64, ptr %16, align 8
  switch i32 %386, label %388 [
    i32 -2, label %392
    i32 0, label %392
  ], !prof !11

388:
  %389 = icmp sgt i32 %386, 0
  %390 = load ptr, ptr %17, align 8
  %391 = select i1 %389, ptr %390, ptr undef
  store ptr %391, ptr %1, align 8
  br label %48

392:
  switch i64 %387, label %192 [
    i64 3, label %69
    i64 2, label %125
  ]

393:
  %394 = phi i64 [ %134, %142 ], [ %134, %138 ], [ -2, %136 ], [ -1, %148 ], [ -1, %126 ]
  %395 = phi i64 [ %146, %142 ], [ %141, %138 ], [ 0, %136 ], [ 0, %148 ], [ 0, %126 ]
  %396 = icmp eq i64 %358, 1
  %397 = and i64 %395, 4294967295
  %398 = call i64 @llvm.umin.i64(i64 %397, i64 2147479552)
  %399 = select i1 %396, i64 %398, i64 %395
  %400 = icmp slt i64 %394, 0
  %401 = icmp slt i64 %399, 0
  %402 = select i1 %400, i1 true, i1 %401
  %403 = sub nsw i64 %3, %394
  %404 = icmp sgt i64 %399, %403
  %405 = select i1 %402, i1 true, i1 %404
  br i1 %405, label %151, label %152

406:
  %407 = phi i64 [ %200, %208 ], [ %200, %204 ], [ -2, %202 ], [ -1, %214 ], [ -1, %192 ]
  %408 = phi i64 [ %212, %208 ], [ %207, %204 ], [ 0, %202 ], [ 0, %214 ], [ 0, %192 ]
  %409 = icmp eq i64 %387, 4
  %410 = icmp sgt i64 %407, -1
  %411 = select i1 %409, i1 %410, i1 false
  br i1 %411, label %217, label %334

412:
  %413 = load i64, ptr %18, align 8
  %414 = add nsw i64 %346, -1
  store i64 %414, ptr %19, align 8
  %415 = add i64 %413, 1
  store i64 %415, ptr %18, align 8
  %416 = getelementptr i8, ptr %2, i64 %413
  %417 = load i8, ptr %416, align 1
  %418 = getelementptr i8, ptr %5, i64 %413
  store i8 %417, ptr %418, align 1
  br label %345

419:
  %420 = load i64, ptr %20, align 8
  %421 = add nsw i64 %354, -1
  store i64 %421, ptr %21, align 8
  %422 = add i64 %420, 1
  store i64 %422, ptr %20, align 8
  %423 = getelementptr i8, ptr %2, i64 %420
  %424 = load i8, ptr %423, align 1
  %425 = getelementptr i8, ptr %5, i64 %420
  store i8 %424, ptr %425, align 1
  br label %353
}

define internal i32 @3(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6) {
  %8 = alloca i64, align 8
  store i64 0, ptr %8, align 8
  br label %9

9:
  %10 = load i64, ptr %8, align 8
  %11 = icmp slt i64 %10, 4
  br i1 %11, label %18, label %17

12:
  %13 = icmp eq i64 %21, %6
  br i1 %13, label %16, label %9

14:
  %15 = phi i32 [ 0, %16 ], [ 0, %17 ], [ 1, %19 ]
  ret i32 %15

16:
  store i8 1, ptr %0, align 1
  br label %14

17:
  store i8 0, ptr %0, align 1
  br label %14

18:
  switch i64 %10, label %19 [
    i64 0, label %20
    i64 -4, label %20
    i64 1, label %23
    i64 -3, label %23
    i64 2, label %24
    i64 -2, label %24
    i64 3, label %25
    i64 -1, label %25
  ]

19:
  store ptr @2, ptr %1, align 8, !numba_exception_output !52
  br label %14

20:
  %21 = phi i64 [ %5, %25 ], [ %3, %23 ], [ %4, %24 ], [ %2, %18 ], [ %2, %18 ]
  %22 = add i64 %10, 1
  store i64 %22, ptr %8, align 8
  br i1 %11, label %12, label %17

23:
  br label %20

24:
  br label %20

25:
  br label %20
}

define internal i32 @4(ptr noalias nocapture %0, ptr noalias nocapture %1, i64 %2) {
  store i64 %2, ptr %0, align 8
  ret i32 0
}

define i32 @kernel.keep_in_rows(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, i64 %11, ptr %12, ptr %13, ptr %14, ptr %15, ptr %16, ptr %17, ptr %18, i64 %19, i64 %20, i64 %21) {
  %23 = alloca i64, align 8
  %24 = alloca i64, align 8
  %25 = alloca i64, align 8
  %26 = alloca i64, align 8
  %27 = alloca i64, align 8
  %28 = alloca i64, align 8
  %29 = alloca i64, align 8
  %30 = alloca i64, align 8
  %31 = alloca i64, align 8
  %32 = alloca i64, align 8
  %33 = alloca i64, align 8
  %34 = alloca i64, align 8
  %35 = alloca i64, align 8
  %36 = alloca i64, align 8
  %37 = alloca i64, align 8
  store i64 0, ptr %37, align 8
  %38 = alloca i64, align 8
  store i64 0, ptr %38, align 8
  %39 = alloca i64, align 8
  store i64 0, ptr %39, align 8
  %40 = alloca ptr, align 8
  store ptr null, ptr %40, align 8
  %41 = alloca i64, align 8
  store i64 0, ptr %41, align 8
  %42 = alloca ptr, align 8
  store ptr null, ptr %42, align 8
  %43 = alloca i64, align 8
  store i64 0, ptr %43, align 8
  %44 = alloca i64, align 8
  store i64 0, ptr %44, align 8
  %45 = alloca i64, align 8
  store i64 0, ptr %45, align 8
  %46 = alloca ptr, align 8
  store ptr null, ptr %46, align 8
  %47 = alloca i64, align 8
  store i64 0, ptr %47, align 8
  %48 = alloca ptr, align 8
  store ptr null, ptr %48, align 8
  %49 = alloca i64, align 8
  store i64 0, ptr %49, align 8
  %50 = alloca i64, align 8
  store i64 0, ptr %50, align 8
  %51 = alloca i32, align 4
  store i32 0, ptr %51, align 4
  %52 = alloca ptr, align 8
  store ptr null, ptr %52, align 8
  %53 = alloca i64, align 8
  store i64 0, ptr %53, align 8
  %54 = alloca i64, align 8
  store i64 0, ptr %54, align 8
  %55 = alloca i64, align 8
  store i64 0, ptr %55, align 8
  %56 = alloca ptr, align 8
  store ptr null, ptr %56, align 8
  %57 = alloca i64, align 8
  store i64 0, ptr %57, align 8
  %58 = alloca i64, align 8
  store i64 0, ptr %58, align 8
  %59 = alloca i64, align 8
  store i64 0, ptr %59, align 8
  %60 = alloca i64, align 8
  store i64 0, ptr %60, align 8
  store i64 %19, ptr %37, align 8
  %61 = sub i64 %20, %19
  %62 = icmp slt i64 %61, 1
  %63 = select i1 %62, i64 0, i64 %61
  store i64 %63, ptr %38, align 8
  br label %64

64:
  %65 = load i64, ptr %38, align 8
  %66 = icmp sgt i64 %65, 0
  br i1 %66, label %900, label %904

67:
  %68 = getelementptr i64, ptr %14, i64 %905
  %69 = load i64, ptr %68, align 8
  store i64 0, ptr %39, align 8
  %70 = call i32 @4(ptr nonnull %39, ptr nonnull %40, i64 %69)
  %71 = load i64, ptr %39, align 8
  switch i32 %70, label %906 [
    i32 -2, label %910
    i32 0, label %910
  ], !prof !11

72:
  %73 = icmp slt i64 %914, 0
  %74 = icmp slt i64 %71, 0
  %75 = select i1 %73, i1 true, i1 %74
  %76 = sub nsw i64 %3, %914
  %77 = icmp sgt i64 %71, %76
  %78 = select i1 %75, i1 true, i1 %77
  br i1 %78, label %81, label %82

79:
  %80 = phi i32 [ 0, %81 ], [ 0, %102 ], [ 0, %897 ], [ %96, %930 ], [ %954, %956 ], [ %70, %906 ], [ %913, %915 ], [ %826, %994 ], [ %938, %940 ]
  ret i32 %80

81:
  store i64 1, ptr %0, align 8
  br label %79

82:
  %83 = icmp slt i64 %914, 8
  br i1 %83, label %64, label %84

84:
  %85 = getelementptr i8, ptr %17, i64 %905
  %86 = load i8, ptr %85, align 1
  %87 = icmp eq i8 %86, 1
  br i1 %87, label %88, label %93

88:
  store i64 %71, ptr %43, align 8
  %89 = icmp ult i64 %914, 4294967296
  store i64 %914, ptr %44, align 8
  br label %90

90:
  %91 = load i64, ptr %44, align 8
  %92 = icmp sgt i64 %91, 0
  br i1 %92, label %923, label %64

93:
  %94 = getelementptr i64, ptr %15, i64 %905
  %95 = load i64, ptr %94, align 8
  store i64 0, ptr %45, align 8
  %96 = call i32 @4(ptr nonnull %45, ptr nonnull %46, i64 %95)
  %97 = load i64, ptr %45, align 8
  switch i32 %96, label %930 [
    i32 -2, label %934
    i32 0, label %934
  ], !prof !11

98:
  %99 = phi i64 [ -8, %944 ], [ %899, %898 ]
  %100 = load i64, ptr %50, align 8
  %101 = icmp sgt i64 %100, 0
  br i1 %101, label %948, label %536

102:
  store i64 1, ptr %0, align 8
  br label %79

103:
  %104 = zext i32 %955 to i64
  %105 = add nsw i64 %104, -8
  %106 = icmp ne i64 %99, %105
  %107 = zext i32 %955 to i64
  %108 = add nuw nsw i64 %71, %107
  %109 = getelementptr i8, ptr %2, i64 %108
  %110 = getelementptr i8, ptr %109, i64 7
  %111 = load i8, ptr %110, align 1, !noalias !53
  %112 = icmp sgt i8 %111, -1
  br i1 %112, label %113, label %966

113:
  %114 = getelementptr i8, ptr %2, i64 %108
  %115 = getelementptr i8, ptr %114, i64 5
  %116 = load i8, ptr %115, align 1, !noalias !53
  %117 = zext i8 %116 to i64
  %118 = getelementptr i8, ptr %2, i64 %108
  %119 = getelementptr i8, ptr %118, i64 4
  %120 = load i8, ptr %119, align 1, !noalias !53
  %121 = zext i8 %120 to i64
  %122 = getelementptr i8, ptr %2, i64 %108
  %123 = getelementptr i8, ptr %122, i64 6
  %124 = load i8, ptr %123, align 1, !noalias !53
  %125 = zext i8 %124 to i64
  %126 = getelementptr i8, ptr %2, i64 %108
  %127 = getelementptr i8, ptr %126, i64 7
  %128 = load i8, ptr %127, align 1, !noalias !53
  %129 = and i8 %128, 127
  %130 = zext i8 %129 to i64
  %131 = getelementptr i8, ptr %2, i64 %108
  %132 = getelementptr i8, ptr %131, i64 1
  %133 = load i8, ptr %132, align 1, !noalias !53
  %134 = zext i8 %133 to i64
  %135 = shl nuw nsw i64 %134, 8
  %136 = getelementptr i8, ptr %2, i64 %108
  %137 = load i8, ptr %136, align 1, !noalias !53
  %138 = zext i8 %137 to i64
  %139 = or i64 %135, %138
  %140 = getelementptr i8, ptr %2, i64 %108
  %141 = getelementptr i8, ptr %140, i64 2
  %142 = load i8, ptr %141, align 1, !noalias !53
  %143 = zext i8 %142 to i64
  %144 = shl nuw nsw i64 %143, 16
  %145 = or i64 %139, %144
  %146 = getelementptr i8, ptr %2, i64 %108
  %147 = getelementptr i8, ptr %146, i64 3
  %148 = load i8, ptr %147, align 1, !noalias !53
  %149 = zext i8 %148 to i64
  %150 = shl nuw nsw i64 %149, 24
  %151 = or i64 %145, %150
  %152 = shl nuw nsw i64 %130, 56
  %153 = shl nuw nsw i64 %125, 48
  %154 = shl nuw nsw i64 %117, 40
  %155 = shl nuw nsw i64 %121, 32
  %156 = or i64 %154, %155
  %157 = or i64 %153, %156
  %158 = or i64 %152, %157
  %159 = or i64 %151, %158
  br label %966

160:
  %161 = icmp slt i64 %967, 1
  br i1 %161, label %969, label %162

162:
  %163 = load i64, ptr %7, align 8, !noalias !57
  %164 = icmp slt i64 %967, %163
  br i1 %164, label %292, label %165

165:
  %166 = getelementptr i8, ptr %7, i64 8
  %167 = load i64, ptr %166, align 8, !noalias !57
  %168 = icmp slt i64 %967, %167
  br i1 %168, label %169, label %292

169:
  %170 = sub nsw i64 %967, %163
  %171 = ashr i64 %170, 26
  %172 = getelementptr i32, ptr %8, i64 %171
  %173 = load i32, ptr %172, align 4, !noalias !57
  %174 = icmp slt i32 %173, 0
  br i1 %174, label %292, label %175

175:
  %176 = sub nsw i64 %967, %163
  %177 = lshr i64 %176, 13
  %178 = and i64 %177, 8191
  %179 = zext i32 %173 to i64
  %180 = add nuw nsw i64 %178, %179
  %181 = getelementptr i32, ptr %9, i64 %180
  %182 = load i32, ptr %181, align 4, !noalias !57
  %183 = sext i32 %182 to i64
  %184 = getelementptr i32, ptr %9, i64 %180
  %185 = getelementptr i8, ptr %184, i64 4
  %186 = load i32, ptr %185, align 4, !noalias !57
  %187 = icmp slt i32 %182, 0
  %188 = select i1 %187, i64 0, i64 %183
  %189 = sext i32 %186 to i64
  %190 = icmp sgt i64 %188, %189
  br i1 %190, label %292, label %191

191:
  %192 = getelementptr i64, ptr %5, i64 %188
  %193 = load i64, ptr %192, align 8, !noalias !57
  %194 = icmp slt i64 %967, %193
  br i1 %194, label %292, label %195

195:
  %196 = sext i32 %186 to i64
  %197 = getelementptr i64, ptr %6, i64 %188
  %198 = load i64, ptr %197, align 8, !noalias !57
  %199 = icmp sgt i64 %198, 0
  br i1 %199, label %200, label %221

200:
  %201 = sext i32 %186 to i64
  %202 = sext i32 %186 to i64
  %203 = icmp slt i64 %188, %202
  br i1 %203, label %204, label %221

204:
  %205 = getelementptr i64, ptr %5, i64 %188
  %206 = load i64, ptr %205, align 8, !noalias !57
  %207 = sub nsw i64 %967, %206
  %208 = or i64 %207, %198
  %209 = icmp ult i64 %208, 4294967296
  br i1 %209, label %247, label %254

210:
  %211 = add nsw i64 %288, -1
  br label %221

212:
  %213 = getelementptr i64, ptr %5, i64 %288
  %214 = load i64, ptr %213, align 8, !noalias !57
  %215 = getelementptr i64, ptr %6, i64 %288
  %216 = load i64, ptr %215, align 8, !noalias !57
  %217 = add nsw i64 %214, %216
  %218 = icmp slt i64 %967, %217
  br i1 %218, label %292, label %219

219:
  %220 = sext i32 %186 to i64
  br label %221

221:
  %222 = phi i64 [ %188, %210 ], [ %288, %219 ], [ %188, %200 ], [ %188, %195 ]
  %223 = phi i64 [ %211, %210 ], [ %220, %219 ], [ %201, %200 ], [ %196, %195 ]
  %224 = icmp slt i64 %222, %223
  br i1 %224, label %225, label %238

225:
  %226 = phi i64 [ %222, %221 ], [ %235, %225 ]
  %227 = phi i64 [ %223, %221 ], [ %236, %225 ]
  %228 = add nsw i64 %226, %227
  %229 = add nsw i64 %228, 1
  %230 = ashr i64 %229, 1
  %231 = getelementptr i64, ptr %5, i64 %230
  %232 = load i64, ptr %231, align 8, !noalias !57
  %233 = icmp sgt i64 %232, %967
  %234 = add nsw i64 %230, -1
  %235 = select i1 %233, i64 %226, i64 %230
  %236 = select i1 %233, i64 %234, i64 %227
  %237 = icmp slt i64 %235, %236
  br i1 %237, label %225, label %238

238:
  %239 = phi i64 [ %235, %225 ], [ %222, %221 ]
  %240 = getelementptr i64, ptr %5, i64 %239
  %241 = load i64, ptr %240, align 8, !noalias !57
  %242 = getelementptr i64, ptr %6, i64 %239
  %243 = load i64, ptr %242, align 8, !noalias !57
  %244 = add nsw i64 %241, %243
  %245 = icmp slt i64 %967, %244
  %246 = select i1 %245, i64 %239, i64 -1
  br label %292

247:
  %248 = trunc i64 %198 to i32
  %249 = trunc i64 %207 to i32
  %250 = udiv i32 %249, %248
  %251 = urem i32 %249, %248
  %252 = zext i32 %250 to i64
  %253 = zext i32 %251 to i64
  br label %277

254:
  %255 = or i64 %207, %198
  %256 = icmp ult i64 %255, 4294967296
  br i1 %256, label %257, label %264

257:
  %258 = trunc i64 %198 to i32
  %259 = trunc i64 %207 to i32
  %260 = udiv i32 %259, %258
  %261 = urem i32 %259, %258
  %262 = zext i32 %260 to i64
  %263 = zext i32 %261 to i64
  br label %277

264:
  %265 = or i64 %207, %198
  %266 = icmp ult i64 %265, 4294967296
  br i1 %266, label %267, label %274

267:
  %268 = trunc i64 %198 to i32
  %269 = trunc i64 %207 to i32
  %270 = udiv i32 %269, %268
  %271 = urem i32 %269, %268
  %272 = zext i32 %270 to i64
  %273 = zext i32 %271 to i64
  br label %277

274:
  %275 = sdiv i64 %207, %198
  %276 = srem i64 %207, %198
  br label %277

277:
  %278 = phi i64 [ %252, %247 ], [ %262, %257 ], [ %272, %267 ], [ %275, %274 ]
  %279 = phi i64 [ %253, %247 ], [ %263, %257 ], [ %273, %267 ], [ %276, %274 ]
  %280 = xor i64 %198, %279
  %281 = icmp slt i64 %280, 0
  %282 = add i64 %278, -1
  %283 = select i1 %281, i64 %282, i64 %278
  %284 = add nsw i64 %188, %283
  %285 = sext i32 %186 to i64
  %286 = icmp sgt i64 %284, %285
  %287 = sext i32 %186 to i64
  %288 = select i1 %286, i64 %287, i64 %284
  %289 = getelementptr i64, ptr %5, i64 %288
  %290 = load i64, ptr %289, align 8, !noalias !57
  %291 = icmp sgt i64 %290, %967
  br i1 %291, label %210, label %212

292:
  %293 = phi i64 [ -1, %175 ], [ -1, %162 ], [ -1, %169 ], [ %246, %238 ], [ -1, %165 ], [ -1, %191 ], [ %288, %212 ]
  %294 = icmp sgt i64 %293, -1
  br i1 %294, label %295, label %302

295:
  %296 = getelementptr i64, ptr %5, i64 %293
  %297 = load i64, ptr %296, align 8, !noalias !64
  %298 = getelementptr i64, ptr %6, i64 %293
  %299 = load i64, ptr %298, align 8, !noalias !64
  %300 = add nsw i64 %297, %299
  %301 = sub nsw i64 %300, %967
  br label %969

302:
  %303 = icmp sgt i64 %11, 0
  br i1 %303, label %304, label %317

304:
  %305 = phi i64 [ 0, %302 ], [ %315, %304 ]
  %306 = phi i64 [ %11, %302 ], [ %314, %304 ]
  %307 = add nsw i64 %305, %306
  %308 = ashr i64 %307, 1
  %309 = and i64 %307, -2
  %310 = getelementptr i64, ptr %10, i64 %309
  %311 = load i64, ptr %310, align 8, !noalias !64
  %312 = icmp sgt i64 %311, %967
  %313 = add nsw i64 %308, 1
  %314 = select i1 %312, i64 %308, i64 %306
  %315 = select i1 %312, i64 %305, i64 %313
  %316 = icmp slt i64 %315, %314
  br i1 %316, label %304, label %317

317:
  %318 = phi i64 [ %315, %304 ], [ 0, %302 ]
  %319 = icmp sgt i64 %318, 0
  br i1 %319, label %320, label %969

320:
  %321 = shl i64 %318, 4
  %322 = getelementptr i8, ptr %10, i64 %321
  %323 = getelementptr i8, ptr %322, i64 -8
  %324 = load i64, ptr %323, align 8, !noalias !64
  %325 = icmp slt i64 %967, %324
  br i1 %325, label %326, label %969

326:
  %327 = shl i64 %318, 4
  %328 = getelementptr i8, ptr %10, i64 %327
  %329 = getelementptr i8, ptr %328, i64 -8
  %330 = load i64, ptr %329, align 8, !noalias !64
  %331 = sub nsw i64 %330, %967
  br label %969

332:
  %333 = load i64, ptr %18, align 8
  %334 = icmp slt i64 %967, %333
  br i1 %334, label %898, label %335

335:
  %336 = getelementptr i8, ptr %18, i64 8
  %337 = load i64, ptr %336, align 8
  %338 = icmp slt i64 %967, %337
  br i1 %338, label %339, label %898

339:
  %340 = zext i32 %955 to i64
  %341 = add nuw nsw i64 %71, %340
  store i64 0, ptr %35, align 8, !noalias !65
  store i64 0, ptr %36, align 8, !noalias !65
  store i64 %341, ptr %35, align 8, !noalias !65
  store i64 8, ptr %36, align 8, !noalias !65
  br label %342

342:
  %343 = load i64, ptr %36, align 8, !noalias !65
  %344 = icmp sgt i64 %343, 0
  br i1 %344, label %345, label %972

345:
  %346 = load i64, ptr %35, align 8, !noalias !65
  %347 = add nsw i64 %343, -1
  store i64 %347, ptr %36, align 8, !noalias !65
  %348 = add i64 %346, 1
  store i64 %348, ptr %35, align 8, !noalias !65
  %349 = getelementptr i8, ptr %2, i64 %346
  %350 = load i8, ptr %349, align 1, !noalias !65
  %351 = getelementptr i8, ptr %4, i64 %346
  store i8 %350, ptr %351, align 1, !noalias !65
  br label %342

352:
  %353 = zext i32 %955 to i64
  %354 = add nuw nsw i64 %71, %353
  %355 = add nsw i64 %354, -8
  %356 = getelementptr i8, ptr %2, i64 %354
  %357 = getelementptr i8, ptr %356, i64 -1
  %358 = load i8, ptr %357, align 1, !noalias !69
  %359 = icmp sgt i8 %358, -1
  br i1 %359, label %360, label %407

360:
  %361 = getelementptr i8, ptr %2, i64 %354
  %362 = getelementptr i8, ptr %361, i64 -3
  %363 = load i8, ptr %362, align 1, !noalias !69
  %364 = zext i8 %363 to i64
  %365 = getelementptr i8, ptr %2, i64 %354
  %366 = getelementptr i8, ptr %365, i64 -4
  %367 = load i8, ptr %366, align 1, !noalias !69
  %368 = zext i8 %367 to i64
  %369 = getelementptr i8, ptr %2, i64 %354
  %370 = getelementptr i8, ptr %369, i64 -2
  %371 = load i8, ptr %370, align 1, !noalias !69
  %372 = zext i8 %371 to i64
  %373 = getelementptr i8, ptr %2, i64 %354
  %374 = getelementptr i8, ptr %373, i64 -1
  %375 = load i8, ptr %374, align 1, !noalias !69
  %376 = and i8 %375, 127
  %377 = zext i8 %376 to i64
  %378 = getelementptr i8, ptr %2, i64 %354
  %379 = getelementptr i8, ptr %378, i64 -7
  %380 = load i8, ptr %379, align 1, !noalias !69
  %381 = zext i8 %380 to i64
  %382 = shl nuw nsw i64 %381, 8
  %383 = getelementptr i8, ptr %2, i64 %355
  %384 = load i8, ptr %383, align 1, !noalias !69
  %385 = zext i8 %384 to i64
  %386 = or i64 %382, %385
  %387 = getelementptr i8, ptr %2, i64 %354
  %388 = getelementptr i8, ptr %387, i64 -6
  %389 = load i8, ptr %388, align 1, !noalias !69
  %390 = zext i8 %389 to i64
  %391 = shl nuw nsw i64 %390, 16
  %392 = or i64 %386, %391
  %393 = getelementptr i8, ptr %2, i64 %354
  %394 = getelementptr i8, ptr %393, i64 -5
  %395 = load i8, ptr %394, align 1, !noalias !69
  %396 = zext i8 %395 to i64
  %397 = shl nuw nsw i64 %396, 24
  %398 = or i64 %392, %397
  %399 = shl nuw nsw i64 %377, 56
  %400 = shl nuw nsw i64 %372, 48
  %401 = shl nuw nsw i64 %364, 40
  %402 = shl nuw nsw i64 %368, 32
  %403 = or i64 %401, %402
  %404 = or i64 %400, %403
  %405 = or i64 %399, %404
  %406 = or i64 %398, %405
  br label %407

407:
  %408 = phi i64 [ %406, %360 ], [ 0, %352 ]
  %409 = load i64, ptr %18, align 8, !noalias !76
  %410 = icmp slt i64 %408, %409
  br i1 %410, label %429, label %411

411:
  %412 = getelementptr i8, ptr %18, i64 8
  %413 = load i64, ptr %412, align 8, !noalias !76
  %414 = icmp slt i64 %408, %413
  %415 = and i64 %408, 7
  %416 = icmp eq i64 %415, 0
  %417 = and i1 %414, %416
  br i1 %417, label %418, label %429

418:
  store i64 0, ptr %27, align 8, !noalias !77
  store i64 0, ptr %28, align 8, !noalias !77
  store i64 %355, ptr %27, align 8, !noalias !77
  store i64 8, ptr %28, align 8, !noalias !77
  br label %419

419:
  %420 = load i64, ptr %28, align 8, !noalias !77
  %421 = icmp sgt i64 %420, 0
  br i1 %421, label %422, label %429

422:
  %423 = load i64, ptr %27, align 8, !noalias !77
  %424 = add nsw i64 %420, -1
  store i64 %424, ptr %28, align 8, !noalias !77
  %425 = add i64 %423, 1
  store i64 %425, ptr %27, align 8, !noalias !77
  %426 = getelementptr i8, ptr %2, i64 %423
  %427 = load i8, ptr %426, align 1, !noalias !77
  %428 = getelementptr i8, ptr %4, i64 %423
  store i8 %427, ptr %428, align 1, !noalias !77
  br label %419

429:
  %430 = icmp ne i64 %21, 0
  %431 = icmp sgt i64 %970, 0
  %432 = select i1 %430, i1 %431, i1 false
  br i1 %432, label %433, label %898

433:
  %434 = zext i32 %955 to i64
  %435 = add nuw nsw i64 %71, %434
  %436 = add nuw nsw i64 %435, 8
  %437 = add nuw nsw i64 %71, %914
  store i64 0, ptr %25, align 8, !noalias !81
  store i64 0, ptr %26, align 8, !noalias !81
  %438 = add nuw nsw i64 %435, 24
  %439 = add nsw i64 %437, -7
  %440 = call i64 @llvm.smin.i64(i64 %439, i64 %438)
  store i64 %436, ptr %25, align 8, !noalias !81
  %441 = sub i64 %440, %436
  %442 = icmp slt i64 %441, 1
  br i1 %442, label %526, label %515

443:
  %444 = phi i64 [ 0, %526 ], [ %495, %505 ]
  %445 = load i64, ptr %26, align 8, !noalias !81
  %446 = icmp sgt i64 %445, 0
  br i1 %446, label %528, label %898

447:
  %448 = getelementptr i8, ptr %2, i64 %529
  %449 = getelementptr i8, ptr %448, i64 5
  %450 = load i8, ptr %449, align 1, !noalias !85
  %451 = zext i8 %450 to i64
  %452 = getelementptr i8, ptr %2, i64 %529
  %453 = getelementptr i8, ptr %452, i64 4
  %454 = load i8, ptr %453, align 1, !noalias !85
  %455 = zext i8 %454 to i64
  %456 = getelementptr i8, ptr %2, i64 %529
  %457 = getelementptr i8, ptr %456, i64 6
  %458 = load i8, ptr %457, align 1, !noalias !85
  %459 = zext i8 %458 to i64
  %460 = getelementptr i8, ptr %2, i64 %529
  %461 = getelementptr i8, ptr %460, i64 7
  %462 = load i8, ptr %461, align 1, !noalias !85
  %463 = and i8 %462, 127
  %464 = zext i8 %463 to i64
  %465 = getelementptr i8, ptr %2, i64 %529
  %466 = getelementptr i8, ptr %465, i64 1
  %467 = load i8, ptr %466, align 1, !noalias !85
  %468 = zext i8 %467 to i64
  %469 = shl nuw nsw i64 %468, 8
  %470 = getelementptr i8, ptr %2, i64 %529
  %471 = load i8, ptr %470, align 1, !noalias !85
  %472 = zext i8 %471 to i64
  %473 = or i64 %469, %472
  %474 = getelementptr i8, ptr %2, i64 %529
  %475 = getelementptr i8, ptr %474, i64 2
  %476 = load i8, ptr %475, align 1, !noalias !85
  %477 = zext i8 %476 to i64
  %478 = shl nuw nsw i64 %477, 16
  %479 = or i64 %473, %478
  %480 = getelementptr i8, ptr %2, i64 %529
  %481 = getelementptr i8, ptr %480, i64 3
  %482 = load i8, ptr %481, align 1, !noalias !85
  %483 = zext i8 %482 to i64
  %484 = shl nuw nsw i64 %483, 24
  %485 = or i64 %479, %484
  %486 = shl nuw nsw i64 %464, 56
  %487 = shl nuw nsw i64 %459, 48
  %488 = shl nuw nsw i64 %451, 40
  %489 = shl nuw nsw i64 %455, 32
  %490 = or i64 %488, %489
  %491 = or i64 %487, %490
  %492 = or i64 %486, %491
  %493 = or i64 %485, %492
  br label %494

494:
  %495 = phi i64 [ %493, %447 ], [ 0, %528 ]
  %496 = icmp slt i64 %495, %444
  %497 = icmp sgt i64 %495, %970
  %498 = or i1 %496, %497
  br i1 %498, label %898, label %499

499:
  %500 = getelementptr i8, ptr %2, i64 %529
  %501 = getelementptr i8, ptr %500, i64 7
  %502 = load i8, ptr %501, align 1, !noalias !81
  %503 = icmp eq i8 %502, 0
  br i1 %503, label %504, label %898

504:
  store i64 0, ptr %23, align 8, !noalias !89
  store i64 0, ptr %24, align 8, !noalias !89
  store i64 %529, ptr %23, align 8, !noalias !89
  store i64 8, ptr %24, align 8, !noalias !89
  br label %505

505:
  %506 = load i64, ptr %24, align 8, !noalias !89
  %507 = icmp sgt i64 %506, 0
  br i1 %507, label %508, label %443

508:
  %509 = load i64, ptr %23, align 8, !noalias !89
  %510 = add nsw i64 %506, -1
  store i64 %510, ptr %24, align 8, !noalias !89
  %511 = add i64 %509, 1
  store i64 %511, ptr %23, align 8, !noalias !89
  %512 = getelementptr i8, ptr %2, i64 %509
  %513 = load i8, ptr %512, align 1, !noalias !89
  %514 = getelementptr i8, ptr %4, i64 %509
  store i8 %513, ptr %514, align 1, !noalias !89
  br label %505

515:
  %516 = icmp ult i64 %441, 4294967296
  %517 = lshr i64 %441, 3
  %518 = and i64 %441, 7
  %519 = lshr i64 %441, 3
  %520 = and i64 %441, 7
  %521 = select i1 %516, i64 %517, i64 %519
  %522 = select i1 %516, i64 %518, i64 %520
  %523 = icmp sgt i64 %522, 0
  %524 = zext i1 %523 to i64
  %525 = add i64 %521, %524
  br label %526

526:
  %527 = phi i64 [ %525, %515 ], [ 0, %433 ]
  store i64 %527, ptr %26, align 8, !noalias !81
  br label %443

528:
  %529 = load i64, ptr %25, align 8, !noalias !81
  %530 = add nsw i64 %445, -1
  store i64 %530, ptr %26, align 8, !noalias !81
  %531 = add i64 %529, 8
  store i64 %531, ptr %25, align 8, !noalias !81
  %532 = getelementptr i8, ptr %2, i64 %529
  %533 = getelementptr i8, ptr %532, i64 7
  %534 = load i8, ptr %533, align 1, !noalias !85
  %535 = icmp sgt i8 %534, -1
  br i1 %535, label %447, label %494

536:
  %537 = getelementptr i8, ptr %17, i64 %905
  %538 = load i8, ptr %537, align 1
  %539 = icmp eq i8 %538, 2
  br i1 %539, label %64, label %540

540:
  %541 = getelementptr i8, ptr %2, i64 %71
  %542 = getelementptr i8, ptr %541, i64 7
  %543 = load i8, ptr %542, align 1, !noalias !93
  %544 = icmp sgt i8 %543, -1
  br i1 %544, label %545, label %975

545:
  %546 = getelementptr i8, ptr %2, i64 %71
  %547 = getelementptr i8, ptr %546, i64 5
  %548 = load i8, ptr %547, align 1, !noalias !93
  %549 = zext i8 %548 to i64
  %550 = getelementptr i8, ptr %2, i64 %71
  %551 = getelementptr i8, ptr %550, i64 4
  %552 = load i8, ptr %551, align 1, !noalias !93
  %553 = zext i8 %552 to i64
  %554 = getelementptr i8, ptr %2, i64 %71
  %555 = getelementptr i8, ptr %554, i64 6
  %556 = load i8, ptr %555, align 1, !noalias !93
  %557 = zext i8 %556 to i64
  %558 = getelementptr i8, ptr %2, i64 %71
  %559 = getelementptr i8, ptr %558, i64 7
  %560 = load i8, ptr %559, align 1, !noalias !93
  %561 = and i8 %560, 127
  %562 = zext i8 %561 to i64
  %563 = getelementptr i8, ptr %2, i64 %71
  %564 = getelementptr i8, ptr %563, i64 1
  %565 = load i8, ptr %564, align 1, !noalias !93
  %566 = zext i8 %565 to i64
  %567 = shl nuw nsw i64 %566, 8
  %568 = getelementptr i8, ptr %2, i64 %71
  %569 = load i8, ptr %568, align 1, !noalias !93
  %570 = zext i8 %569 to i64
  %571 = or i64 %567, %570
  %572 = getelementptr i8, ptr %2, i64 %71
  %573 = getelementptr i8, ptr %572, i64 2
  %574 = load i8, ptr %573, align 1, !noalias !93
  %575 = zext i8 %574 to i64
  %576 = shl nuw nsw i64 %575, 16
  %577 = or i64 %571, %576
  %578 = getelementptr i8, ptr %2, i64 %71
  %579 = getelementptr i8, ptr %578, i64 3
  %580 = load i8, ptr %579, align 1, !noalias !93
  %581 = zext i8 %580 to i64
  %582 = shl nuw nsw i64 %581, 24
  %583 = or i64 %577, %582
  %584 = shl nuw nsw i64 %562, 56
  %585 = shl nuw nsw i64 %557, 48
  %586 = shl nuw nsw i64 %549, 40
  %587 = shl nuw nsw i64 %553, 32
  %588 = or i64 %586, %587
  %589 = or i64 %585, %588
  %590 = or i64 %584, %589
  %591 = or i64 %583, %590
  br label %975

592:
  %593 = getelementptr i8, ptr %18, i64 8
  %594 = load i64, ptr %593, align 8
  %595 = icmp slt i64 %976, %594
  br i1 %595, label %596, label %622

596:
  %597 = icmp slt i64 %97, %939
  %598 = icmp sgt i64 %914, 512
  %599 = select i1 %597, i1 %598, i1 false
  %600 = icmp slt i64 %914, 32769
  %601 = select i1 %599, i1 %600, i1 false
  %602 = srem i64 %976, 16
  %603 = icmp slt i64 %602, 0
  %604 = add nsw i64 %602, 16
  %605 = select i1 %603, i64 %604, i64 %602
  %606 = icmp eq i64 %605, 0
  br i1 %606, label %611, label %607

607:
  %608 = and i64 %976, 7
  %609 = icmp eq i64 %608, 0
  %610 = and i1 %601, %609
  br i1 %610, label %611, label %622

611:
  store i64 0, ptr %33, align 8, !noalias !97
  store i64 0, ptr %34, align 8, !noalias !97
  store i64 %71, ptr %33, align 8, !noalias !97
  store i64 8, ptr %34, align 8, !noalias !97
  br label %612

612:
  %613 = load i64, ptr %34, align 8, !noalias !97
  %614 = icmp sgt i64 %613, 0
  br i1 %614, label %615, label %622

615:
  %616 = load i64, ptr %33, align 8, !noalias !97
  %617 = add nsw i64 %613, -1
  store i64 %617, ptr %34, align 8, !noalias !97
  %618 = add i64 %616, 1
  store i64 %618, ptr %33, align 8, !noalias !97
  %619 = getelementptr i8, ptr %2, i64 %616
  %620 = load i8, ptr %619, align 1, !noalias !97
  %621 = getelementptr i8, ptr %4, i64 %616
  store i8 %620, ptr %621, align 1, !noalias !97
  br label %612

622:
  %623 = icmp eq i64 %97, %939
  %624 = icmp slt i64 %914, 17
  %625 = select i1 %623, i1 %624, i1 false
  br i1 %625, label %626, label %816

626:
  %627 = add nuw nsw i64 %71, %914
  %628 = add nsw i64 %627, -7
  store i64 %71, ptr %53, align 8
  %629 = sub i64 %628, %71
  %630 = icmp slt i64 %629, 1
  %631 = add nuw i64 %629, 7
  %632 = lshr i64 %631, 3
  %633 = select i1 %630, i64 0, i64 %632
  store i64 %633, ptr %54, align 8
  br label %634

634:
  %635 = load i64, ptr %54, align 8
  %636 = icmp sgt i64 %635, 0
  br i1 %636, label %979, label %816

637:
  %638 = getelementptr i8, ptr %2, i64 %980
  %639 = getelementptr i8, ptr %638, i64 5
  %640 = load i8, ptr %639, align 1, !noalias !101
  %641 = zext i8 %640 to i64
  %642 = getelementptr i8, ptr %2, i64 %980
  %643 = getelementptr i8, ptr %642, i64 4
  %644 = load i8, ptr %643, align 1, !noalias !101
  %645 = zext i8 %644 to i64
  %646 = getelementptr i8, ptr %2, i64 %980
  %647 = getelementptr i8, ptr %646, i64 6
  %648 = load i8, ptr %647, align 1, !noalias !101
  %649 = zext i8 %648 to i64
  %650 = getelementptr i8, ptr %2, i64 %980
  %651 = getelementptr i8, ptr %650, i64 7
  %652 = load i8, ptr %651, align 1, !noalias !101
  %653 = and i8 %652, 127
  %654 = zext i8 %653 to i64
  %655 = getelementptr i8, ptr %2, i64 %980
  %656 = getelementptr i8, ptr %655, i64 1
  %657 = load i8, ptr %656, align 1, !noalias !101
  %658 = zext i8 %657 to i64
  %659 = shl nuw nsw i64 %658, 8
  %660 = getelementptr i8, ptr %2, i64 %980
  %661 = load i8, ptr %660, align 1, !noalias !101
  %662 = zext i8 %661 to i64
  %663 = or i64 %659, %662
  %664 = getelementptr i8, ptr %2, i64 %980
  %665 = getelementptr i8, ptr %664, i64 2
  %666 = load i8, ptr %665, align 1, !noalias !101
  %667 = zext i8 %666 to i64
  %668 = shl nuw nsw i64 %667, 16
  %669 = or i64 %663, %668
  %670 = getelementptr i8, ptr %2, i64 %980
  %671 = getelementptr i8, ptr %670, i64 3
  %672 = load i8, ptr %671, align 1, !noalias !101
  %673 = zext i8 %672 to i64
  %674 = shl nuw nsw i64 %673, 24
  %675 = or i64 %669, %674
  %676 = shl nuw nsw i64 %654, 56
  %677 = shl nuw nsw i64 %649, 48
  %678 = shl nuw nsw i64 %641, 40
  %679 = shl nuw nsw i64 %645, 32
  %680 = or i64 %678, %679
  %681 = or i64 %677, %680
  %682 = or i64 %676, %681
  %683 = or i64 %675, %682
  br label %987

684:
  %685 = load i64, ptr %7, align 8, !noalias !105
  %686 = icmp slt i64 %988, %685
  br i1 %686, label %991, label %687

687:
  %688 = getelementptr i8, ptr %7, i64 8
  %689 = load i64, ptr %688, align 8, !noalias !105
  %690 = icmp slt i64 %988, %689
  br i1 %690, label %691, label %991

691:
  %692 = sub nsw i64 %988, %685
  %693 = ashr i64 %692, 26
  %694 = getelementptr i32, ptr %8, i64 %693
  %695 = load i32, ptr %694, align 4, !noalias !105
  %696 = icmp slt i32 %695, 0
  br i1 %696, label %991, label %697

697:
  %698 = sub nsw i64 %988, %685
  %699 = lshr i64 %698, 13
  %700 = and i64 %699, 8191
  %701 = zext i32 %695 to i64
  %702 = add nuw nsw i64 %700, %701
  %703 = getelementptr i32, ptr %9, i64 %702
  %704 = load i32, ptr %703, align 4, !noalias !105
  %705 = sext i32 %704 to i64
  %706 = getelementptr i32, ptr %9, i64 %702
  %707 = getelementptr i8, ptr %706, i64 4
  %708 = load i32, ptr %707, align 4, !noalias !105
  %709 = icmp slt i32 %704, 0
  %710 = select i1 %709, i64 0, i64 %705
  %711 = sext i32 %708 to i64
  %712 = icmp sgt i64 %710, %711
  br i1 %712, label %991, label %713

713:
  %714 = getelementptr i64, ptr %5, i64 %710
  %715 = load i64, ptr %714, align 8, !noalias !105
  %716 = icmp slt i64 %988, %715
  br i1 %716, label %991, label %717

717:
  %718 = sext i32 %708 to i64
  %719 = getelementptr i64, ptr %6, i64 %710
  %720 = load i64, ptr %719, align 8, !noalias !105
  %721 = icmp sgt i64 %720, 0
  br i1 %721, label %722, label %743

722:
  %723 = sext i32 %708 to i64
  %724 = sext i32 %708 to i64
  %725 = icmp slt i64 %710, %724
  br i1 %725, label %726, label %743

726:
  %727 = getelementptr i64, ptr %5, i64 %710
  %728 = load i64, ptr %727, align 8, !noalias !105
  %729 = sub nsw i64 %988, %728
  %730 = or i64 %729, %720
  %731 = icmp ult i64 %730, 4294967296
  br i1 %731, label %769, label %776

732:
  %733 = add nsw i64 %800, -1
  br label %743

734:
  %735 = getelementptr i64, ptr %5, i64 %800
  %736 = load i64, ptr %735, align 8, !noalias !105
  %737 = getelementptr i64, ptr %6, i64 %800
  %738 = load i64, ptr %737, align 8, !noalias !105
  %739 = add nsw i64 %736, %738
  %740 = icmp slt i64 %988, %739
  br i1 %740, label %991, label %741

741:
  %742 = sext i32 %708 to i64
  br label %743

743:
  %744 = phi i64 [ %733, %732 ], [ %742, %741 ], [ %723, %722 ], [ %718, %717 ]
  %745 = phi i64 [ %710, %732 ], [ %800, %741 ], [ %710, %722 ], [ %710, %717 ]
  %746 = icmp slt i64 %745, %744
  br i1 %746, label %747, label %760

747:
  %748 = phi i64 [ %744, %743 ], [ %757, %747 ]
  %749 = phi i64 [ %745, %743 ], [ %758, %747 ]
  %750 = add nsw i64 %749, %748
  %751 = add nsw i64 %750, 1
  %752 = ashr i64 %751, 1
  %753 = getelementptr i64, ptr %5, i64 %752
  %754 = load i64, ptr %753, align 8, !noalias !105
  %755 = icmp sgt i64 %754, %988
  %756 = add nsw i64 %752, -1
  %757 = select i1 %755, i64 %756, i64 %748
  %758 = select i1 %755, i64 %749, i64 %752
  %759 = icmp slt i64 %758, %757
  br i1 %759, label %747, label %760

760:
  %761 = phi i64 [ %758, %747 ], [ %745, %743 ]
  %762 = getelementptr i64, ptr %5, i64 %761
  %763 = load i64, ptr %762, align 8, !noalias !105
  %764 = getelementptr i64, ptr %6, i64 %761
  %765 = load i64, ptr %764, align 8, !noalias !105
  %766 = add nsw i64 %763, %765
  %767 = icmp slt i64 %988, %766
  %768 = select i1 %767, i64 %761, i64 -1
  br label %991

769:
  %770 = trunc i64 %720 to i32
  %771 = trunc i64 %729 to i32
  %772 = udiv i32 %771, %770
  %773 = urem i32 %771, %770
  %774 = zext i32 %772 to i64
  %775 = zext i32 %773 to i64
  br label %789

776:
  %777 = or i64 %729, %720
  %778 = icmp ult i64 %777, 4294967296
  br i1 %778, label %779, label %786

779:
  %780 = trunc i64 %720 to i32
  %781 = trunc i64 %729 to i32
  %782 = udiv i32 %781, %780
  %783 = urem i32 %781, %780
  %784 = zext i32 %782 to i64
  %785 = zext i32 %783 to i64
  br label %789

786:
  %787 = sdiv i64 %729, %720
  %788 = srem i64 %729, %720
  br label %789

789:
  %790 = phi i64 [ %774, %769 ], [ %784, %779 ], [ %787, %786 ]
  %791 = phi i64 [ %775, %769 ], [ %785, %779 ], [ %788, %786 ]
  %792 = xor i64 %720, %791
  %793 = icmp slt i64 %792, 0
  %794 = add i64 %790, -1
  %795 = select i1 %793, i64 %794, i64 %790
  %796 = add nsw i64 %710, %795
  %797 = sext i32 %708 to i64
  %798 = icmp sgt i64 %796, %797
  %799 = sext i32 %708 to i64
  %800 = select i1 %798, i64 %799, i64 %796
  %801 = getelementptr i64, ptr %5, i64 %800
  %802 = load i64, ptr %801, align 8, !noalias !105
  %803 = icmp sgt i64 %802, %988
  br i1 %803, label %732, label %734

804:
  store i64 0, ptr %31, align 8, !noalias !109
  store i64 0, ptr %32, align 8, !noalias !109
  store i64 %980, ptr %31, align 8, !noalias !109
  store i64 8, ptr %32, align 8, !noalias !109
  br label %805

805:
  %806 = load i64, ptr %32, align 8, !noalias !109
  %807 = icmp sgt i64 %806, 0
  br i1 %807, label %808, label %815

808:
  %809 = load i64, ptr %31, align 8, !noalias !109
  %810 = add nsw i64 %806, -1
  store i64 %810, ptr %32, align 8, !noalias !109
  %811 = add i64 %809, 1
  store i64 %811, ptr %31, align 8, !noalias !109
  %812 = getelementptr i8, ptr %2, i64 %809
  %813 = load i8, ptr %812, align 1, !noalias !109
  %814 = getelementptr i8, ptr %4, i64 %809
  store i8 %813, ptr %814, align 1, !noalias !109
  br label %805

815:
  br label %634

816:
  %817 = icmp sgt i64 %914, 95
  br i1 %817, label %818, label %896

818:
  %819 = icmp eq i64 %97, %939
  %820 = icmp slt i64 %914, 129
  %821 = select i1 %819, i1 true, i1 %820
  br i1 %821, label %822, label %896

822:
  %823 = icmp slt i64 %97, %939
  %824 = getelementptr i64, ptr %12, i64 %905
  %825 = load i64, ptr %824, align 8
  store i64 0, ptr %55, align 8
  %826 = call i32 @4(ptr nonnull %55, ptr nonnull %56, i64 %825)
  %827 = load i64, ptr %55, align 8
  switch i32 %826, label %994 [
    i32 -2, label %998
    i32 0, label %998
  ], !prof !11

828:
  store i64 %71, ptr %57, align 8
  store i64 64, ptr %58, align 8
  br label %829

829:
  %830 = load i64, ptr %58, align 8
  %831 = icmp sgt i64 %830, 0
  br i1 %831, label %1370, label %832

832:
  %833 = add nuw nsw i64 %71, 64
  store i64 %833, ptr %59, align 8
  store i64 4, ptr %60, align 8
  br label %834

834:
  %835 = load i64, ptr %60, align 8
  %836 = icmp sgt i64 %835, 0
  br i1 %836, label %1377, label %896

837:
  %838 = getelementptr i8, ptr %2, i64 %1378
  %839 = getelementptr i8, ptr %838, i64 5
  %840 = load i8, ptr %839, align 1, !noalias !113
  %841 = zext i8 %840 to i64
  %842 = getelementptr i8, ptr %2, i64 %1378
  %843 = getelementptr i8, ptr %842, i64 4
  %844 = load i8, ptr %843, align 1, !noalias !113
  %845 = zext i8 %844 to i64
  %846 = getelementptr i8, ptr %2, i64 %1378
  %847 = getelementptr i8, ptr %846, i64 6
  %848 = load i8, ptr %847, align 1, !noalias !113
  %849 = zext i8 %848 to i64
  %850 = getelementptr i8, ptr %2, i64 %1378
  %851 = getelementptr i8, ptr %850, i64 7
  %852 = load i8, ptr %851, align 1, !noalias !113
  %853 = and i8 %852, 127
  %854 = zext i8 %853 to i64
  %855 = getelementptr i8, ptr %2, i64 %1378
  %856 = getelementptr i8, ptr %855, i64 1
  %857 = load i8, ptr %856, align 1, !noalias !113
  %858 = zext i8 %857 to i64
  %859 = shl nuw nsw i64 %858, 8
  %860 = getelementptr i8, ptr %2, i64 %1378
  %861 = load i8, ptr %860, align 1, !noalias !113
  %862 = zext i8 %861 to i64
  %863 = or i64 %859, %862
  %864 = getelementptr i8, ptr %2, i64 %1378
  %865 = getelementptr i8, ptr %864, i64 2
  %866 = load i8, ptr %865, align 1, !noalias !113
  %867 = zext i8 %866 to i64
  %868 = shl nuw nsw i64 %867, 16
  %869 = or i64 %863, %868
  %870 = getelementptr i8, ptr %2, i64 %1378
  %871 = getelementptr i8, ptr %870, i64 3
  %872 = load i8, ptr %871, align 1, !noalias !113
  %873 = zext i8 %872 to i64
  %874 = shl nuw nsw i64 %873, 24
  %875 = or i64 %869, %874
  %876 = shl nuw nsw i64 %854, 56
  %877 = shl nuw nsw i64 %849, 48
  %878 = shl nuw nsw i64 %841, 40
  %879 = shl nuw nsw i64 %845, 32
  %880 = or i64 %878, %879
  %881 = or i64 %877, %880
  %882 = or i64 %876, %881
  %883 = or i64 %875, %882
  br label %1385

884:
  store i64 0, ptr %29, align 8, !noalias !117
  store i64 0, ptr %30, align 8, !noalias !117
  store i64 %1378, ptr %29, align 8, !noalias !117
  store i64 8, ptr %30, align 8, !noalias !117
  br label %885

885:
  %886 = load i64, ptr %30, align 8, !noalias !117
  %887 = icmp sgt i64 %886, 0
  br i1 %887, label %888, label %895

888:
  %889 = load i64, ptr %29, align 8, !noalias !117
  %890 = add nsw i64 %886, -1
  store i64 %890, ptr %30, align 8, !noalias !117
  %891 = add i64 %889, 1
  store i64 %891, ptr %29, align 8, !noalias !117
  %892 = getelementptr i8, ptr %2, i64 %889
  %893 = load i8, ptr %892, align 1, !noalias !117
  %894 = getelementptr i8, ptr %4, i64 %889
  store i8 %893, ptr %894, align 1, !noalias !117
  br label %885

895:
  br label %834

896:
  br label %64

897:
  store i64 0, ptr %0, align 8
  br label %79

898:
  %899 = zext i32 %955 to i64
  br label %98

900:
  %901 = load i64, ptr %37, align 8
  %902 = add nsw i64 %65, -1
  store i64 %902, ptr %38, align 8
  %903 = add i64 %901, 1
  store i64 %903, ptr %37, align 8
  br label %904

904:
  %905 = phi i64 [ %901, %900 ], [ 0, %64 ]
  br i1 %66, label %67, label %897

906:
  %907 = icmp sgt i32 %70, 0
  %908 = load ptr, ptr %40, align 8
  %909 = select i1 %907, ptr %908, ptr undef
  store ptr %909, ptr %1, align 8
  br label %79

910:
  %911 = getelementptr i64, ptr %13, i64 %905
  %912 = load i64, ptr %911, align 8
  store i64 0, ptr %41, align 8
  %913 = call i32 @4(ptr nonnull %41, ptr nonnull %42, i64 %912)
  %914 = load i64, ptr %41, align 8
  switch i32 %913, label %915 [
    i32 -2, label %919
    i32 0, label %919
  ], !prof !11

915:
  %916 = icmp sgt i32 %913, 0
  %917 = load ptr, ptr %42, align 8
  %918 = select i1 %916, ptr %917, ptr undef
  store ptr %918, ptr %1, align 8
  br label %79

919:
  %920 = and i64 %914, 4294967295
  %921 = call i64 @llvm.umin.i64(i64 %920, i64 2147479552)
  %922 = icmp slt i64 %921, %914
  br i1 %922, label %64, label %72

923:
  %924 = load i64, ptr %43, align 8
  %925 = add nsw i64 %91, -1
  store i64 %925, ptr %44, align 8
  %926 = add i64 %924, 1
  store i64 %926, ptr %43, align 8
  %927 = getelementptr i8, ptr %2, i64 %924
  %928 = load i8, ptr %927, align 1
  %929 = getelementptr i8, ptr %4, i64 %924
  store i8 %928, ptr %929, align 1
  br label %90

930:
  %931 = icmp sgt i32 %96, 0
  %932 = load ptr, ptr %46, align 8
  %933 = select i1 %931, ptr %932, ptr undef
  store ptr %933, ptr %1, align 8
  br label %79

934:
  %935 = getelementptr i64, ptr %15, i64 %905
  %936 = getelementptr i8, ptr %935, i64 8
  %937 = load i64, ptr %936, align 8
  store i64 0, ptr %47, align 8
  %938 = call i32 @4(ptr nonnull %47, ptr nonnull %48, i64 %937)
  %939 = load i64, ptr %47, align 8
  switch i32 %938, label %940 [
    i32 -2, label %944
    i32 0, label %944
  ], !prof !11

940:
  %941 = icmp sgt i32 %938, 0
  %942 = load ptr, ptr %48, align 8
  %943 = select i1 %941, ptr %942, ptr undef
  store ptr %943, ptr %1, align 8
  br label %79

944:
  store i64 %97, ptr %49, align 8
  %945 = sub i64 %939, %97
  %946 = icmp slt i64 %945, 1
  %947 = select i1 %946, i64 0, i64 %945
  store i64 %947, ptr %50, align 8
  br label %98

948:
  %949 = load i64, ptr %49, align 8
  %950 = add nsw i64 %100, -1
  store i64 %950, ptr %50, align 8
  %951 = add i64 %949, 1
  store i64 %951, ptr %49, align 8
  %952 = getelementptr i32, ptr %16, i64 %949
  %953 = load i32, ptr %952, align 4
  store i32 0, ptr %51, align 4
  %954 = call i32 @5(ptr nonnull %51, ptr nonnull %52, i32 %953)
  %955 = load i32, ptr %51, align 4
  switch i32 %954, label %956 [
    i32 -2, label %960
    i32 0, label %960
  ], !prof !11

956:
  %957 = icmp sgt i32 %954, 0
  %958 = load ptr, ptr %52, align 8
  %959 = select i1 %957, ptr %958, ptr undef
  store ptr %959, ptr %1, align 8
  br label %79

960:
  %961 = icmp slt i32 %955, 0
  %962 = add nsw i64 %914, -8
  %963 = zext i32 %955 to i64
  %964 = icmp slt i64 %962, %963
  %965 = select i1 %961, i1 true, i1 %964
  br i1 %965, label %102, label %103

966:
  %967 = phi i64 [ %159, %113 ], [ 0, %103 ]
  %968 = icmp eq i64 %967, 0
  br i1 %968, label %898, label %160

969:
  %970 = phi i64 [ 0, %160 ], [ %301, %295 ], [ %331, %326 ], [ 0, %320 ], [ 0, %317 ]
  %971 = icmp eq i64 %970, 0
  br i1 %971, label %332, label %339

972:
  %973 = icmp ugt i32 %955, 7
  %974 = select i1 %106, i1 %973, i1 false
  br i1 %974, label %352, label %429

975:
  %976 = phi i64 [ %591, %545 ], [ 0, %540 ]
  %977 = load i64, ptr %18, align 8
  %978 = icmp slt i64 %976, %977
  br i1 %978, label %622, label %592

979:
  %980 = load i64, ptr %53, align 8
  %981 = add nsw i64 %635, -1
  store i64 %981, ptr %54, align 8
  %982 = add i64 %980, 8
  store i64 %982, ptr %53, align 8
  %983 = getelementptr i8, ptr %2, i64 %980
  %984 = getelementptr i8, ptr %983, i64 7
  %985 = load i8, ptr %984, align 1, !noalias !101
  %986 = icmp sgt i8 %985, -1
  br i1 %986, label %637, label %987

987:
  %988 = phi i64 [ %683, %637 ], [ 0, %979 ]
  %989 = and i64 %988, 7
  %990 = icmp eq i64 %989, 0
  br i1 %990, label %684, label %815

991:
  %992 = phi i64 [ -1, %697 ], [ -1, %684 ], [ -1, %691 ], [ %768, %760 ], [ -1, %687 ], [ -1, %713 ], [ %800, %734 ]
  %993 = icmp sgt i64 %992, -1
  br i1 %993, label %804, label %815

994:
  %995 = icmp sgt i32 %826, 0
  %996 = load ptr, ptr %56, align 8
  %997 = select i1 %995, ptr %996, ptr undef
  store ptr %997, ptr %1, align 8
  br label %79

998:
  %999 = getelementptr i8, ptr %2, i64 %71
  %1000 = getelementptr i8, ptr %999, i64 7
  %1001 = load i8, ptr %1000, align 1, !noalias !121
  %1002 = icmp sgt i8 %1001, -1
  br i1 %1002, label %1003, label %1050

1003:
  %1004 = getelementptr i8, ptr %2, i64 %71
  %1005 = getelementptr i8, ptr %1004, i64 5
  %1006 = load i8, ptr %1005, align 1, !noalias !121
  %1007 = zext i8 %1006 to i64
  %1008 = getelementptr i8, ptr %2, i64 %71
  %1009 = getelementptr i8, ptr %1008, i64 4
  %1010 = load i8, ptr %1009, align 1, !noalias !121
  %1011 = zext i8 %1010 to i64
  %1012 = getelementptr i8, ptr %2, i64 %71
  %1013 = getelementptr i8, ptr %1012, i64 6
  %1014 = load i8, ptr %1013, align 1, !noalias !121
  %1015 = zext i8 %1014 to i64
  %1016 = getelementptr i8, ptr %2, i64 %71
  %1017 = getelementptr i8, ptr %1016, i64 7
  %1018 = load i8, ptr %1017, align 1, !noalias !121
  %1019 = and i8 %1018, 127
  %1020 = zext i8 %1019 to i64
  %1021 = getelementptr i8, ptr %2, i64 %71
  %1022 = getelementptr i8, ptr %1021, i64 1
  %1023 = load i8, ptr %1022, align 1, !noalias !121
  %1024 = zext i8 %1023 to i64
  %1025 = shl nuw nsw i64 %1024, 8
  %1026 = getelementptr i8, ptr %2, i64 %71
  %1027 = load i8, ptr %1026, align 1, !noalias !121
  %1028 = zext i8 %1027 to i64
  %1029 = or i64 %1025, %1028
  %1030 = getelementptr i8, ptr %2, i64 %71
  %1031 = getelementptr i8, ptr %1030, i64 2
  %1032 = load i8, ptr %1031, align 1, !noalias !121
  %1033 = zext i8 %1032 to i64
  %1034 = shl nuw nsw i64 %1033, 16
  %1035 = or i64 %1029, %1034
  %1036 = getelementptr i8, ptr %2, i64 %71
  %1037 = getelementptr i8, ptr %1036, i64 3
  %1038 = load i8, ptr %1037, align 1, !noalias !121
  %1039 = zext i8 %1038 to i64
  %1040 = shl nuw nsw i64 %1039, 24
  %1041 = or i64 %1035, %1040
  %1042 = shl nuw nsw i64 %1020, 56
  %1043 = shl nuw nsw i64 %1015, 48
  %1044 = shl nuw nsw i64 %1007, 40
  %1045 = shl nuw nsw i64 %1011, 32
  %1046 = or i64 %1044, %1045
  %1047 = or i64 %1043, %1046
  %1048 = or i64 %1042, %1047
  %1049 = or i64 %1041, %1048
  br label %1050

1050:
  %1051 = phi i64 [ %1049, %1003 ], [ 0, %998 ]
  %1052 = getelementptr i8, ptr %2, i64 %71
  %1053 = getelementptr i8, ptr %1052, i64 15
  %1054 = load i8, ptr %1053, align 1, !noalias !128
  %1055 = icmp sgt i8 %1054, -1
  br i1 %1055, label %1079, label %1127

1056:
  %1057 = load i64, ptr %18, align 8, !noalias !132
  %1058 = icmp slt i64 %1236, %1057
  br i1 %1058, label %1367, label %1059

1059:
  %1060 = getelementptr i8, ptr %18, i64 8
  %1061 = load i64, ptr %1060, align 8, !noalias !132
  %1062 = icmp slt i64 %1236, %1061
  %1063 = and i64 %1236, 7
  %1064 = icmp eq i64 %1063, 0
  %1065 = and i1 %1062, %1064
  br i1 %1065, label %1066, label %1367

1066:
  %1067 = icmp eq i64 %1128, 0
  %1068 = xor i1 %823, true
  %1069 = select i1 %1067, i1 true, i1 %1068
  br i1 %1069, label %1070, label %1076

1070:
  %1071 = icmp sle i64 %827, %1182
  %1072 = add nsw i64 %827, %914
  %1073 = icmp slt i64 %1182, %1072
  %1074 = select i1 %1071, i1 %1073, i1 false
  %1075 = select i1 %1074, i64 1, i64 0
  br label %1367

1076:
  %1077 = icmp eq i64 %1182, 0
  %1078 = select i1 %1077, i64 0, i64 1
  br label %1367

1079:
  %1080 = getelementptr i8, ptr %2, i64 %71
  %1081 = getelementptr i8, ptr %1080, i64 13
  %1082 = load i8, ptr %1081, align 1, !noalias !128
  %1083 = zext i8 %1082 to i64
  %1084 = getelementptr i8, ptr %2, i64 %71
  %1085 = getelementptr i8, ptr %1084, i64 12
  %1086 = load i8, ptr %1085, align 1, !noalias !128
  %1087 = zext i8 %1086 to i64
  %1088 = getelementptr i8, ptr %2, i64 %71
  %1089 = getelementptr i8, ptr %1088, i64 14
  %1090 = load i8, ptr %1089, align 1, !noalias !128
  %1091 = zext i8 %1090 to i64
  %1092 = getelementptr i8, ptr %2, i64 %71
  %1093 = getelementptr i8, ptr %1092, i64 15
  %1094 = load i8, ptr %1093, align 1, !noalias !128
  %1095 = and i8 %1094, 127
  %1096 = zext i8 %1095 to i64
  %1097 = getelementptr i8, ptr %2, i64 %71
  %1098 = getelementptr i8, ptr %1097, i64 9
  %1099 = load i8, ptr %1098, align 1, !noalias !128
  %1100 = zext i8 %1099 to i64
  %1101 = shl nuw nsw i64 %1100, 8
  %1102 = getelementptr i8, ptr %2, i64 %71
  %1103 = getelementptr i8, ptr %1102, i64 8
  %1104 = load i8, ptr %1103, align 1, !noalias !128
  %1105 = zext i8 %1104 to i64
  %1106 = or i64 %1101, %1105
  %1107 = getelementptr i8, ptr %2, i64 %71
  %1108 = getelementptr i8, ptr %1107, i64 10
  %1109 = load i8, ptr %1108, align 1, !noalias !128
  %1110 = zext i8 %1109 to i64
  %1111 = shl nuw nsw i64 %1110, 16
  %1112 = or i64 %1106, %1111
  %1113 = getelementptr i8, ptr %2, i64 %71
  %1114 = getelementptr i8, ptr %1113, i64 11
  %1115 = load i8, ptr %1114, align 1, !noalias !128
  %1116 = zext i8 %1115 to i64
  %1117 = shl nuw nsw i64 %1116, 24
  %1118 = or i64 %1112, %1117
  %1119 = shl nuw nsw i64 %1096, 56
  %1120 = shl nuw nsw i64 %1091, 48
  %1121 = shl nuw nsw i64 %1083, 40
  %1122 = shl nuw nsw i64 %1087, 32
  %1123 = or i64 %1121, %1122
  %1124 = or i64 %1120, %1123
  %1125 = or i64 %1119, %1124
  %1126 = or i64 %1118, %1125
  br label %1127

1127:
  %1128 = phi i64 [ %1126, %1079 ], [ 0, %1050 ]
  %1129 = getelementptr i8, ptr %2, i64 %71
  %1130 = getelementptr i8, ptr %1129, i64 23
  %1131 = load i8, ptr %1130, align 1, !noalias !133
  %1132 = icmp sgt i8 %1131, -1
  br i1 %1132, label %1133, label %1181

1133:
  %1134 = getelementptr i8, ptr %2, i64 %71
  %1135 = getelementptr i8, ptr %1134, i64 21
  %1136 = load i8, ptr %1135, align 1, !noalias !133
  %1137 = zext i8 %1136 to i64
  %1138 = getelementptr i8, ptr %2, i64 %71
  %1139 = getelementptr i8, ptr %1138, i64 20
  %1140 = load i8, ptr %1139, align 1, !noalias !133
  %1141 = zext i8 %1140 to i64
  %1142 = getelementptr i8, ptr %2, i64 %71
  %1143 = getelementptr i8, ptr %1142, i64 22
  %1144 = load i8, ptr %1143, align 1, !noalias !133
  %1145 = zext i8 %1144 to i64
  %1146 = getelementptr i8, ptr %2, i64 %71
  %1147 = getelementptr i8, ptr %1146, i64 23
  %1148 = load i8, ptr %1147, align 1, !noalias !133
  %1149 = and i8 %1148, 127
  %1150 = zext i8 %1149 to i64
  %1151 = getelementptr i8, ptr %2, i64 %71
  %1152 = getelementptr i8, ptr %1151, i64 17
  %1153 = load i8, ptr %1152, align 1, !noalias !133
  %1154 = zext i8 %1153 to i64
  %1155 = shl nuw nsw i64 %1154, 8
  %1156 = getelementptr i8, ptr %2, i64 %71
  %1157 = getelementptr i8, ptr %1156, i64 16
  %1158 = load i8, ptr %1157, align 1, !noalias !133
  %1159 = zext i8 %1158 to i64
  %1160 = or i64 %1155, %1159
  %1161 = getelementptr i8, ptr %2, i64 %71
  %1162 = getelementptr i8, ptr %1161, i64 18
  %1163 = load i8, ptr %1162, align 1, !noalias !133
  %1164 = zext i8 %1163 to i64
  %1165 = shl nuw nsw i64 %1164, 16
  %1166 = or i64 %1160, %1165
  %1167 = getelementptr i8, ptr %2, i64 %71
  %1168 = getelementptr i8, ptr %1167, i64 19
  %1169 = load i8, ptr %1168, align 1, !noalias !133
  %1170 = zext i8 %1169 to i64
  %1171 = shl nuw nsw i64 %1170, 24
  %1172 = or i64 %1166, %1171
  %1173 = shl nuw nsw i64 %1150, 56
  %1174 = shl nuw nsw i64 %1145, 48
  %1175 = shl nuw nsw i64 %1137, 40
  %1176 = shl nuw nsw i64 %1141, 32
  %1177 = or i64 %1175, %1176
  %1178 = or i64 %1174, %1177
  %1179 = or i64 %1173, %1178
  %1180 = or i64 %1172, %1179
  br label %1181

1181:
  %1182 = phi i64 [ %1180, %1133 ], [ 0, %1127 ]
  %1183 = getelementptr i8, ptr %2, i64 %71
  %1184 = getelementptr i8, ptr %1183, i64 47
  %1185 = load i8, ptr %1184, align 1, !noalias !137
  %1186 = icmp sgt i8 %1185, -1
  br i1 %1186, label %1187, label %1235

1187:
  %1188 = getelementptr i8, ptr %2, i64 %71
  %1189 = getelementptr i8, ptr %1188, i64 45
  %1190 = load i8, ptr %1189, align 1, !noalias !137
  %1191 = zext i8 %1190 to i64
  %1192 = getelementptr i8, ptr %2, i64 %71
  %1193 = getelementptr i8, ptr %1192, i64 44
  %1194 = load i8, ptr %1193, align 1, !noalias !137
  %1195 = zext i8 %1194 to i64
  %1196 = getelementptr i8, ptr %2, i64 %71
  %1197 = getelementptr i8, ptr %1196, i64 46
  %1198 = load i8, ptr %1197, align 1, !noalias !137
  %1199 = zext i8 %1198 to i64
  %1200 = getelementptr i8, ptr %2, i64 %71
  %1201 = getelementptr i8, ptr %1200, i64 47
  %1202 = load i8, ptr %1201, align 1, !noalias !137
  %1203 = and i8 %1202, 127
  %1204 = zext i8 %1203 to i64
  %1205 = getelementptr i8, ptr %2, i64 %71
  %1206 = getelementptr i8, ptr %1205, i64 41
  %1207 = load i8, ptr %1206, align 1, !noalias !137
  %1208 = zext i8 %1207 to i64
  %1209 = shl nuw nsw i64 %1208, 8
  %1210 = getelementptr i8, ptr %2, i64 %71
  %1211 = getelementptr i8, ptr %1210, i64 40
  %1212 = load i8, ptr %1211, align 1, !noalias !137
  %1213 = zext i8 %1212 to i64
  %1214 = or i64 %1209, %1213
  %1215 = getelementptr i8, ptr %2, i64 %71
  %1216 = getelementptr i8, ptr %1215, i64 42
  %1217 = load i8, ptr %1216, align 1, !noalias !137
  %1218 = zext i8 %1217 to i64
  %1219 = shl nuw nsw i64 %1218, 16
  %1220 = or i64 %1214, %1219
  %1221 = getelementptr i8, ptr %2, i64 %71
  %1222 = getelementptr i8, ptr %1221, i64 43
  %1223 = load i8, ptr %1222, align 1, !noalias !137
  %1224 = zext i8 %1223 to i64
  %1225 = shl nuw nsw i64 %1224, 24
  %1226 = or i64 %1220, %1225
  %1227 = shl nuw nsw i64 %1204, 56
  %1228 = shl nuw nsw i64 %1199, 48
  %1229 = shl nuw nsw i64 %1191, 40
  %1230 = shl nuw nsw i64 %1195, 32
  %1231 = or i64 %1229, %1230
  %1232 = or i64 %1228, %1231
  %1233 = or i64 %1227, %1232
  %1234 = or i64 %1226, %1233
  br label %1235

1235:
  %1236 = phi i64 [ %1234, %1187 ], [ 0, %1181 ]
  %1237 = getelementptr i8, ptr %2, i64 %71
  %1238 = getelementptr i8, ptr %1237, i64 55
  %1239 = load i8, ptr %1238, align 1, !noalias !141
  %1240 = icmp sgt i8 %1239, -1
  br i1 %1240, label %1241, label %1290

1241:
  %1242 = getelementptr i8, ptr %2, i64 %71
  %1243 = getelementptr i8, ptr %1242, i64 53
  %1244 = load i8, ptr %1243, align 1, !noalias !141
  %1245 = zext i8 %1244 to i64
  %1246 = getelementptr i8, ptr %2, i64 %71
  %1247 = getelementptr i8, ptr %1246, i64 52
  %1248 = load i8, ptr %1247, align 1, !noalias !141
  %1249 = zext i8 %1248 to i64
  %1250 = getelementptr i8, ptr %2, i64 %71
  %1251 = getelementptr i8, ptr %1250, i64 54
  %1252 = load i8, ptr %1251, align 1, !noalias !141
  %1253 = zext i8 %1252 to i64
  %1254 = getelementptr i8, ptr %2, i64 %71
  %1255 = getelementptr i8, ptr %1254, i64 55
  %1256 = load i8, ptr %1255, align 1, !noalias !141
  %1257 = and i8 %1256, 127
  %1258 = zext i8 %1257 to i64
  %1259 = getelementptr i8, ptr %2, i64 %71
  %1260 = getelementptr i8, ptr %1259, i64 49
  %1261 = load i8, ptr %1260, align 1, !noalias !141
  %1262 = zext i8 %1261 to i64
  %1263 = shl nuw nsw i64 %1262, 8
  %1264 = getelementptr i8, ptr %2, i64 %71
  %1265 = getelementptr i8, ptr %1264, i64 48
  %1266 = load i8, ptr %1265, align 1, !noalias !141
  %1267 = zext i8 %1266 to i64
  %1268 = or i64 %1263, %1267
  %1269 = getelementptr i8, ptr %2, i64 %71
  %1270 = getelementptr i8, ptr %1269, i64 50
  %1271 = load i8, ptr %1270, align 1, !noalias !141
  %1272 = zext i8 %1271 to i64
  %1273 = shl nuw nsw i64 %1272, 16
  %1274 = or i64 %1268, %1273
  %1275 = getelementptr i8, ptr %2, i64 %71
  %1276 = getelementptr i8, ptr %1275, i64 51
  %1277 = load i8, ptr %1276, align 1, !noalias !141
  %1278 = zext i8 %1277 to i64
  %1279 = shl nuw nsw i64 %1278, 24
  %1280 = or i64 %1274, %1279
  %1281 = shl nuw nsw i64 %1258, 56
  %1282 = shl nuw nsw i64 %1253, 48
  %1283 = shl nuw nsw i64 %1245, 40
  %1284 = shl nuw nsw i64 %1249, 32
  %1285 = or i64 %1283, %1284
  %1286 = or i64 %1282, %1285
  %1287 = or i64 %1281, %1286
  %1288 = or i64 %1280, %1287
  %1289 = icmp sgt i64 %1288, %1128
  br label %1290

1290:
  %1291 = phi i1 [ %1289, %1241 ], [ false, %1235 ]
  %1292 = getelementptr i8, ptr %2, i64 %71
  %1293 = getelementptr i8, ptr %1292, i64 63
  %1294 = load i8, ptr %1293, align 1, !noalias !145
  %1295 = icmp sgt i8 %1294, -1
  br i1 %1295, label %1296, label %1345

1296:
  %1297 = getelementptr i8, ptr %2, i64 %71
  %1298 = getelementptr i8, ptr %1297, i64 61
  %1299 = load i8, ptr %1298, align 1, !noalias !145
  %1300 = zext i8 %1299 to i64
  %1301 = getelementptr i8, ptr %2, i64 %71
  %1302 = getelementptr i8, ptr %1301, i64 60
  %1303 = load i8, ptr %1302, align 1, !noalias !145
  %1304 = zext i8 %1303 to i64
  %1305 = getelementptr i8, ptr %2, i64 %71
  %1306 = getelementptr i8, ptr %1305, i64 62
  %1307 = load i8, ptr %1306, align 1, !noalias !145
  %1308 = zext i8 %1307 to i64
  %1309 = getelementptr i8, ptr %2, i64 %71
  %1310 = getelementptr i8, ptr %1309, i64 63
  %1311 = load i8, ptr %1310, align 1, !noalias !145
  %1312 = and i8 %1311, 127
  %1313 = zext i8 %1312 to i64
  %1314 = getelementptr i8, ptr %2, i64 %71
  %1315 = getelementptr i8, ptr %1314, i64 57
  %1316 = load i8, ptr %1315, align 1, !noalias !145
  %1317 = zext i8 %1316 to i64
  %1318 = shl nuw nsw i64 %1317, 8
  %1319 = getelementptr i8, ptr %2, i64 %71
  %1320 = getelementptr i8, ptr %1319, i64 56
  %1321 = load i8, ptr %1320, align 1, !noalias !145
  %1322 = zext i8 %1321 to i64
  %1323 = or i64 %1318, %1322
  %1324 = getelementptr i8, ptr %2, i64 %71
  %1325 = getelementptr i8, ptr %1324, i64 58
  %1326 = load i8, ptr %1325, align 1, !noalias !145
  %1327 = zext i8 %1326 to i64
  %1328 = shl nuw nsw i64 %1327, 16
  %1329 = or i64 %1323, %1328
  %1330 = getelementptr i8, ptr %2, i64 %71
  %1331 = getelementptr i8, ptr %1330, i64 59
  %1332 = load i8, ptr %1331, align 1, !noalias !145
  %1333 = zext i8 %1332 to i64
  %1334 = shl nuw nsw i64 %1333, 24
  %1335 = or i64 %1329, %1334
  %1336 = shl nuw nsw i64 %1313, 56
  %1337 = shl nuw nsw i64 %1308, 48
  %1338 = shl nuw nsw i64 %1300, 40
  %1339 = shl nuw nsw i64 %1304, 32
  %1340 = or i64 %1338, %1339
  %1341 = or i64 %1337, %1340
  %1342 = or i64 %1336, %1341
  %1343 = or i64 %1335, %1342
  %1344 = icmp sgt i64 %1343, %1128
  br label %1345

1345:
  %1346 = phi i1 [ %1344, %1296 ], [ false, %1290 ]
  %1347 = getelementptr i8, ptr %2, i64 %71
  %1348 = getelementptr i8, ptr %1347, i64 28
  %1349 = load i8, ptr %1348, align 1, !noalias !132
  %1350 = getelementptr i8, ptr %2, i64 %71
  %1351 = getelementptr i8, ptr %1350, i64 29
  %1352 = load i8, ptr %1351, align 1, !noalias !132
  %1353 = or i8 %1349, %1352
  %1354 = getelementptr i8, ptr %2, i64 %71
  %1355 = getelementptr i8, ptr %1354, i64 30
  %1356 = load i8, ptr %1355, align 1, !noalias !132
  %1357 = or i8 %1353, %1356
  %1358 = getelementptr i8, ptr %2, i64 %71
  %1359 = getelementptr i8, ptr %1358, i64 31
  %1360 = load i8, ptr %1359, align 1, !noalias !132
  %1361 = or i8 %1357, %1360
  %1362 = icmp sgt i64 %1051, %1128
  %1363 = select i1 %1362, i1 true, i1 %1291
  %1364 = select i1 %1363, i1 true, i1 %1346
  %1365 = icmp ugt i8 %1361, 1
  %1366 = select i1 %1364, i1 true, i1 %1365
  br i1 %1366, label %1367, label %1056

1367:
  %1368 = phi i64 [ %1078, %1076 ], [ 0, %1345 ], [ %1075, %1070 ], [ 0, %1059 ], [ 0, %1056 ]
  %1369 = icmp eq i64 %1368, 0
  br i1 %1369, label %896, label %828

1370:
  %1371 = load i64, ptr %57, align 8
  %1372 = add nsw i64 %830, -1
  store i64 %1372, ptr %58, align 8
  %1373 = add i64 %1371, 1
  store i64 %1373, ptr %57, align 8
  %1374 = getelementptr i8, ptr %2, i64 %1371
  %1375 = load i8, ptr %1374, align 1
  %1376 = getelementptr i8, ptr %4, i64 %1371
  store i8 %1375, ptr %1376, align 1
  br label %829

1377:
  %1378 = load i64, ptr %59, align 8
  %1379 = add nsw i64 %835, -1
  store i64 %1379, ptr %60, align 8
  %1380 = add i64 %1378, 8
  store i64 %1380, ptr %59, align 8
  %1381 = getelementptr i8, ptr %2, i64 %1378
  %1382 = getelementptr i8, ptr %1381, i64 7
  %1383 = load i8, ptr %1382, align 1, !noalias !113
  %1384 = icmp sgt i8 %1383, -1
  br i1 %1384, label %837, label %1385

1385:
  %1386 = phi i64 [ %883, %837 ], [ 0, %1377 ]
  %1387 = load i64, ptr %7, align 8, !noalias !149
  %1388 = icmp slt i64 %1386, %1387
  br i1 %1388, label %1506, label %1389

1389:
  %1390 = getelementptr i8, ptr %7, i64 8
  %1391 = load i64, ptr %1390, align 8, !noalias !149
  %1392 = icmp slt i64 %1386, %1391
  br i1 %1392, label %1393, label %1506

1393:
  %1394 = sub nsw i64 %1386, %1387
  %1395 = ashr i64 %1394, 26
  %1396 = getelementptr i32, ptr %8, i64 %1395
  %1397 = load i32, ptr %1396, align 4, !noalias !149
  %1398 = icmp slt i32 %1397, 0
  br i1 %1398, label %1506, label %1399

1399:
  %1400 = sub nsw i64 %1386, %1387
  %1401 = lshr i64 %1400, 13
  %1402 = and i64 %1401, 8191
  %1403 = zext i32 %1397 to i64
  %1404 = add nuw nsw i64 %1402, %1403
  %1405 = getelementptr i32, ptr %9, i64 %1404
  %1406 = load i32, ptr %1405, align 4, !noalias !149
  %1407 = sext i32 %1406 to i64
  %1408 = getelementptr i32, ptr %9, i64 %1404
  %1409 = getelementptr i8, ptr %1408, i64 4
  %1410 = load i32, ptr %1409, align 4, !noalias !149
  %1411 = icmp slt i32 %1406, 0
  %1412 = select i1 %1411, i64 0, i64 %1407
  %1413 = sext i32 %1410 to i64
  %1414 = icmp sgt i64 %1412, %1413
  br i1 %1414, label %1506, label %1415

1415:
  %1416 = getelementptr i64, ptr %5, i64 %1412
  %1417 = load i64, ptr %1416, align 8, !noalias !149
  %1418 = icmp slt i64 %1386, %1417
  br i1 %1418, label %1506, label %1419

1419:
  %1420 = sext i32 %1410 to i64
  %1421 = getelementptr i64, ptr %6, i64 %1412
  %1422 = load i64, ptr %1421, align 8, !noalias !149
  %1423 = icmp sgt i64 %1422, 0
  br i1 %1423, label %1424, label %1445

1424:
  %1425 = sext i32 %1410 to i64
  %1426 = sext i32 %1410 to i64
  %1427 = icmp slt i64 %1412, %1426
  br i1 %1427, label %1428, label %1445

1428:
  %1429 = getelementptr i64, ptr %5, i64 %1412
  %1430 = load i64, ptr %1429, align 8, !noalias !149
  %1431 = sub nsw i64 %1386, %1430
  %1432 = or i64 %1431, %1422
  %1433 = icmp ult i64 %1432, 4294967296
  br i1 %1433, label %1471, label %1478

1434:
  %1435 = add nsw i64 %1502, -1
  br label %1445

1436:
  %1437 = getelementptr i64, ptr %5, i64 %1502
  %1438 = load i64, ptr %1437, align 8, !noalias !149
  %1439 = getelementptr i64, ptr %6, i64 %1502
  %1440 = load i64, ptr %1439, align 8, !noalias !149
  %1441 = add nsw i64 %1438, %1440
  %1442 = icmp slt i64 %1386, %1441
  br i1 %1442, label %1506, label %1443

1443:
  %1444 = sext i32 %1410 to i64
  br label %1445

1445:
  %1446 = phi i64 [ %1435, %1434 ], [ %1444, %1443 ], [ %1425, %1424 ], [ %1420, %1419 ]
  %1447 = phi i64 [ %1412, %1434 ], [ %1502, %1443 ], [ %1412, %1424 ], [ %1412, %1419 ]
  %1448 = icmp slt i64 %1447, %1446
  br i1 %1448, label %1449, label %1462

1449:
  %1450 = phi i64 [ %1446, %1445 ], [ %1459, %1449 ]
  %1451 = phi i64 [ %1447, %1445 ], [ %1460, %1449 ]
  %1452 = add nsw i64 %1451, %1450
  %1453 = add nsw i64 %1452, 1
  %1454 = ashr i64 %1453, 1
  %1455 = getelementptr i64, ptr %5, i64 %1454
  %1456 = load i64, ptr %1455, align 8, !noalias !149
  %1457 = icmp sgt i64 %1456, %1386
  %1458 = add nsw i64 %1454, -1
  %1459 = select i1 %1457, i64 %1458, i64 %1450
  %1460 = select i1 %1457, i64 %1451, i64 %1454
  %1461 = icmp slt i64 %1460, %1459
  br i1 %1461, label %1449, label %1462

1462:
  %1463 = phi i64 [ %1460, %1449 ], [ %1447, %1445 ]
  %1464 = getelementptr i64, ptr %5, i64 %1463
  %1465 = load i64, ptr %1464, align 8, !noalias !149
  %1466 = getelementptr i64, ptr %6, i64 %1463
  %1467 = load i64, ptr %1466, align 8, !noalias !149
  %1468 = add nsw i64 %1465, %1467
  %1469 = icmp slt i64 %1386, %1468
  %1470 = select i1 %1469, i64 %1463, i64 -1
  br label %1506

1471:
  %1472 = trunc i64 %1422 to i32
  %1473 = trunc i64 %1431 to i32
  %1474 = udiv i32 %1473, %1472
  %1475 = urem i32 %1473, %1472
  %1476 = zext i32 %1474 to i64
  %1477 = zext i32 %1475 to i64
  br label %1491

1478:
  %1479 = or i64 %1431, %1422
  %1480 = icmp ult i64 %1479, 4294967296
  br i1 %1480, label %1481, label %1488

1481:
  %1482 = trunc i64 %1422 to i32
  %1483 = trunc i64 %1431 to i32
  %1484 = udiv i32 %1483, %1482
  %1485 = urem i32 %1483, %1482
  %1486 = zext i32 %1484 to i64
  %1487 = zext i32 %1485 to i64
  br label %1491

1488:
  %1489 = sdiv i64 %1431, %1422
  %1490 = srem i64 %1431, %1422
  br label %1491

1491:
  %1492 = phi i64 [ %1476, %1471 ], [ %1486, %1481 ], [ %1489, %1488 ]
  %1493 = phi i64 [ %1477, %1471 ], [ %1487, %1481 ], [ %1490, %1488 ]
  %1494 = xor i64 %1422, %1493
  %1495 = icmp slt i64 %1494, 0
  %1496 = add i64 %1492, -1
  %1497 = select i1 %1495, i64 %1496, i64 %1492
  %1498 = add nsw i64 %1412, %1497
  %1499 = sext i32 %1410 to i64
  %1500 = icmp sgt i64 %1498, %1499
  %1501 = sext i32 %1410 to i64
  %1502 = select i1 %1500, i64 %1501, i64 %1498
  %1503 = getelementptr i64, ptr %5, i64 %1502
  %1504 = load i64, ptr %1503, align 8, !noalias !149
  %1505 = icmp sgt i64 %1504, %1386
  br i1 %1505, label %1434, label %1436

1506:
  %1507 = phi i64 [ -1, %1399 ], [ -1, %1385 ], [ -1, %1393 ], [ %1470, %1462 ], [ -1, %1389 ], [ -1, %1415 ], [ %1502, %1436 ]
  %1508 = icmp sgt i64 %1507, -1
  br i1 %1508, label %884, label %895
}

define internal i32 @5(ptr noalias nocapture %0, ptr noalias nocapture %1, i32 %2) {
  store i32 %2, ptr %0, align 4
  ret i32 0
}

define i32 @kernel.keep_in_frames(ptr noalias nocapture %0, ptr noalias nocapture %1, ptr %2, i64 %3, ptr %4, ptr %5, ptr %6, ptr %7, ptr %8, ptr %9, ptr %10, i64 %11, ptr %12, ptr %13, ptr %14, ptr %15, ptr %16, ptr %17, i64 %18, i64 %19, i64 %20) {
  %22 = alloca i64, align 8
  %23 = alloca i64, align 8
  %24 = alloca i64, align 8
  %25 = alloca i64, align 8
  %26 = alloca i64, align 8
  %27 = alloca i64, align 8
  %28 = alloca i64, align 8
  %29 = alloca i64, align 8
  %30 = alloca i64, align 8
  %31 = alloca i64, align 8
  %32 = alloca i64, align 8
  store i64 0, ptr %32, align 8
  %33 = alloca i64, align 8
  store i64 0, ptr %33, align 8
  %34 = alloca i64, align 8
  store i64 0, ptr %34, align 8
  %35 = alloca ptr, align 8
  store ptr null, ptr %35, align 8
  %36 = alloca i64, align 8
  store i64 0, ptr %36, align 8
  %37 = alloca ptr, align 8
  store ptr null, ptr %37, align 8
  %38 = alloca i64, align 8
  store i64 0, ptr %38, align 8
  %39 = alloca ptr, align 8
  store ptr null, ptr %39, align 8
  %40 = alloca i64, align 8
  store i64 0, ptr %40, align 8
  %41 = alloca i64, align 8
  store i64 0, ptr %41, align 8
  %42 = alloca i64, align 8
  store i64 0, ptr %42, align 8
  %43 = alloca ptr, align 8
  store ptr null, ptr %43, align 8
  %44 = alloca i64, align 8
  store i64 0, ptr %44, align 8
  %45 = alloca ptr, align 8
  store ptr null, ptr %45, align 8
  %46 = alloca i64, align 8
  store i64 0, ptr %46, align 8
  %47 = alloca i64, align 8
  store i64 0, ptr %47, align 8
  %48 = alloca i32, align 4
  store i32 0, ptr %48, align 4
  %49 = alloca ptr, align 8
  store ptr null, ptr %49, align 8
  store i64 %18, ptr %32, align 8
  %50 = sub i64 %19, %18
  %51 = icmp slt i64 %50, 1
  %52 = select i1 %51, i64 0, i64 %50
  store i64 %52, ptr %33, align 8
  br label %53

53:
  %54 = load i64, ptr %33, align 8
  %55 = icmp sgt i64 %54, 0
  br i1 %55, label %396, label %400

56:
  %57 = getelementptr i64, ptr %14, i64 %401
  %58 = load i64, ptr %57, align 8
  store i64 0, ptr %34, align 8
  %59 = call i32 @4(ptr nonnull %34, ptr nonnull %35, i64 %58)
  %60 = load i64, ptr %34, align 8
  switch i32 %59, label %402 [
    i32 -2, label %406
    i32 0, label %406
  ], !prof !11

61:
  %62 = phi i32 [ 0, %63 ], [ 0, %322 ], [ 0, %395 ], [ %630, %632 ], [ %317, %622 ], [ %59, %402 ], [ %409, %411 ], [ %646, %648 ], [ %67, %422 ]
  ret i32 %62

63:
  store i64 1, ptr %0, align 8
  br label %61

64:
  %65 = getelementptr i64, ptr %12, i64 %401
  %66 = load i64, ptr %65, align 8
  store i64 0, ptr %38, align 8
  %67 = call i32 @4(ptr nonnull %38, ptr nonnull %39, i64 %66)
  %68 = load i64, ptr %38, align 8
  switch i32 %67, label %422 [
    i32 -2, label %426
    i32 0, label %426
  ], !prof !11

69:
  %70 = load i64, ptr %41, align 8
  %71 = icmp sgt i64 %70, 0
  br i1 %71, label %437, label %441

72:
  %73 = getelementptr i8, ptr %2, i64 %442
  %74 = getelementptr i8, ptr %73, i64 7
  %75 = load i8, ptr %74, align 1, !noalias !153
  %76 = icmp sgt i8 %75, -1
  br i1 %76, label %77, label %443

77:
  %78 = getelementptr i8, ptr %2, i64 %442
  %79 = getelementptr i8, ptr %78, i64 5
  %80 = load i8, ptr %79, align 1, !noalias !153
  %81 = zext i8 %80 to i64
  %82 = getelementptr i8, ptr %2, i64 %442
  %83 = getelementptr i8, ptr %82, i64 4
  %84 = load i8, ptr %83, align 1, !noalias !153
  %85 = zext i8 %84 to i64
  %86 = getelementptr i8, ptr %2, i64 %442
  %87 = getelementptr i8, ptr %86, i64 6
  %88 = load i8, ptr %87, align 1, !noalias !153
  %89 = zext i8 %88 to i64
  %90 = getelementptr i8, ptr %2, i64 %442
  %91 = getelementptr i8, ptr %90, i64 7
  %92 = load i8, ptr %91, align 1, !noalias !153
  %93 = and i8 %92, 127
  %94 = zext i8 %93 to i64
  %95 = getelementptr i8, ptr %2, i64 %442
  %96 = getelementptr i8, ptr %95, i64 1
  %97 = load i8, ptr %96, align 1, !noalias !153
  %98 = zext i8 %97 to i64
  %99 = shl nuw nsw i64 %98, 8
  %100 = getelementptr i8, ptr %2, i64 %442
  %101 = load i8, ptr %100, align 1, !noalias !153
  %102 = zext i8 %101 to i64
  %103 = or i64 %99, %102
  %104 = getelementptr i8, ptr %2, i64 %442
  %105 = getelementptr i8, ptr %104, i64 2
  %106 = load i8, ptr %105, align 1, !noalias !153
  %107 = zext i8 %106 to i64
  %108 = shl nuw nsw i64 %107, 16
  %109 = or i64 %103, %108
  %110 = getelementptr i8, ptr %2, i64 %442
  %111 = getelementptr i8, ptr %110, i64 3
  %112 = load i8, ptr %111, align 1, !noalias !153
  %113 = zext i8 %112 to i64
  %114 = shl nuw nsw i64 %113, 24
  %115 = or i64 %109, %114
  %116 = shl nuw nsw i64 %94, 56
  %117 = shl nuw nsw i64 %89, 48
  %118 = shl nuw nsw i64 %81, 40
  %119 = shl nuw nsw i64 %85, 32
  %120 = or i64 %118, %119
  %121 = or i64 %117, %120
  %122 = or i64 %116, %121
  %123 = or i64 %115, %122
  br label %443

124:
  store i64 0, ptr %30, align 8, !noalias !157
  store i64 0, ptr %31, align 8, !noalias !157
  store i64 %442, ptr %30, align 8, !noalias !157
  store i64 8, ptr %31, align 8, !noalias !157
  br label %125

125:
  %126 = load i64, ptr %31, align 8, !noalias !157
  %127 = icmp sgt i64 %126, 0
  br i1 %127, label %128, label %619

128:
  %129 = load i64, ptr %30, align 8, !noalias !157
  %130 = add nsw i64 %126, -1
  store i64 %130, ptr %31, align 8, !noalias !157
  %131 = add i64 %129, 1
  store i64 %131, ptr %30, align 8, !noalias !157
  %132 = getelementptr i8, ptr %2, i64 %129
  %133 = load i8, ptr %132, align 1, !noalias !157
  %134 = getelementptr i8, ptr %4, i64 %129
  store i8 %133, ptr %134, align 1, !noalias !157
  br label %125

135:
  %136 = add nsw i64 %442, -8
  %137 = getelementptr i8, ptr %2, i64 %442
  %138 = getelementptr i8, ptr %137, i64 -1
  %139 = load i8, ptr %138, align 1, !noalias !161
  %140 = icmp sgt i8 %139, -1
  br i1 %140, label %141, label %188

141:
  %142 = getelementptr i8, ptr %2, i64 %442
  %143 = getelementptr i8, ptr %142, i64 -3
  %144 = load i8, ptr %143, align 1, !noalias !161
  %145 = zext i8 %144 to i64
  %146 = getelementptr i8, ptr %2, i64 %442
  %147 = getelementptr i8, ptr %146, i64 -4
  %148 = load i8, ptr %147, align 1, !noalias !161
  %149 = zext i8 %148 to i64
  %150 = getelementptr i8, ptr %2, i64 %442
  %151 = getelementptr i8, ptr %150, i64 -2
  %152 = load i8, ptr %151, align 1, !noalias !161
  %153 = zext i8 %152 to i64
  %154 = getelementptr i8, ptr %2, i64 %442
  %155 = getelementptr i8, ptr %154, i64 -1
  %156 = load i8, ptr %155, align 1, !noalias !161
  %157 = and i8 %156, 127
  %158 = zext i8 %157 to i64
  %159 = getelementptr i8, ptr %2, i64 %442
  %160 = getelementptr i8, ptr %159, i64 -7
  %161 = load i8, ptr %160, align 1, !noalias !161
  %162 = zext i8 %161 to i64
  %163 = shl nuw nsw i64 %162, 8
  %164 = getelementptr i8, ptr %2, i64 %136
  %165 = load i8, ptr %164, align 1, !noalias !161
  %166 = zext i8 %165 to i64
  %167 = or i64 %163, %166
  %168 = getelementptr i8, ptr %2, i64 %442
  %169 = getelementptr i8, ptr %168, i64 -6
  %170 = load i8, ptr %169, align 1, !noalias !161
  %171 = zext i8 %170 to i64
  %172 = shl nuw nsw i64 %171, 16
  %173 = or i64 %167, %172
  %174 = getelementptr i8, ptr %2, i64 %442
  %175 = getelementptr i8, ptr %174, i64 -5
  %176 = load i8, ptr %175, align 1, !noalias !161
  %177 = zext i8 %176 to i64
  %178 = shl nuw nsw i64 %177, 24
  %179 = or i64 %173, %178
  %180 = shl nuw nsw i64 %158, 56
  %181 = shl nuw nsw i64 %153, 48
  %182 = shl nuw nsw i64 %145, 40
  %183 = shl nuw nsw i64 %149, 32
  %184 = or i64 %182, %183
  %185 = or i64 %181, %184
  %186 = or i64 %180, %185
  %187 = or i64 %179, %186
  br label %188

188:
  %189 = phi i64 [ %187, %141 ], [ 0, %135 ]
  %190 = load i64, ptr %17, align 8, !noalias !168
  %191 = icmp slt i64 %189, %190
  br i1 %191, label %210, label %192

192:
  %193 = getelementptr i8, ptr %17, i64 8
  %194 = load i64, ptr %193, align 8, !noalias !168
  %195 = icmp slt i64 %189, %194
  %196 = and i64 %189, 7
  %197 = icmp eq i64 %196, 0
  %198 = and i1 %195, %197
  br i1 %198, label %199, label %210

199:
  store i64 0, ptr %26, align 8, !noalias !169
  store i64 0, ptr %27, align 8, !noalias !169
  store i64 %136, ptr %26, align 8, !noalias !169
  store i64 8, ptr %27, align 8, !noalias !169
  br label %200

200:
  %201 = load i64, ptr %27, align 8, !noalias !169
  %202 = icmp sgt i64 %201, 0
  br i1 %202, label %203, label %210

203:
  %204 = load i64, ptr %26, align 8, !noalias !169
  %205 = add nsw i64 %201, -1
  store i64 %205, ptr %27, align 8, !noalias !169
  %206 = add i64 %204, 1
  store i64 %206, ptr %26, align 8, !noalias !169
  %207 = getelementptr i8, ptr %2, i64 %204
  %208 = load i8, ptr %207, align 1, !noalias !169
  %209 = getelementptr i8, ptr %4, i64 %204
  store i8 %208, ptr %209, align 1, !noalias !169
  br label %200

210:
  %211 = icmp eq i64 %20, 0
  br i1 %211, label %313, label %212

212:
  %213 = add nsw i64 %442, 8
  %214 = add nuw nsw i64 %60, %410
  store i64 0, ptr %24, align 8, !noalias !173
  store i64 0, ptr %25, align 8, !noalias !173
  %215 = add nsw i64 %442, 24
  %216 = add nsw i64 %214, -7
  %217 = call i64 @llvm.smin.i64(i64 %216, i64 %215)
  store i64 %213, ptr %24, align 8, !noalias !173
  %218 = sub i64 %217, %213
  %219 = icmp slt i64 %218, 1
  br i1 %219, label %303, label %292

220:
  %221 = phi i64 [ 0, %303 ], [ %272, %282 ]
  %222 = load i64, ptr %25, align 8, !noalias !173
  %223 = icmp sgt i64 %222, 0
  br i1 %223, label %305, label %313

224:
  %225 = getelementptr i8, ptr %2, i64 %306
  %226 = getelementptr i8, ptr %225, i64 5
  %227 = load i8, ptr %226, align 1, !noalias !177
  %228 = zext i8 %227 to i64
  %229 = getelementptr i8, ptr %2, i64 %306
  %230 = getelementptr i8, ptr %229, i64 4
  %231 = load i8, ptr %230, align 1, !noalias !177
  %232 = zext i8 %231 to i64
  %233 = getelementptr i8, ptr %2, i64 %306
  %234 = getelementptr i8, ptr %233, i64 6
  %235 = load i8, ptr %234, align 1, !noalias !177
  %236 = zext i8 %235 to i64
  %237 = getelementptr i8, ptr %2, i64 %306
  %238 = getelementptr i8, ptr %237, i64 7
  %239 = load i8, ptr %238, align 1, !noalias !177
  %240 = and i8 %239, 127
  %241 = zext i8 %240 to i64
  %242 = getelementptr i8, ptr %2, i64 %306
  %243 = getelementptr i8, ptr %242, i64 1
  %244 = load i8, ptr %243, align 1, !noalias !177
  %245 = zext i8 %244 to i64
  %246 = shl nuw nsw i64 %245, 8
  %247 = getelementptr i8, ptr %2, i64 %306
  %248 = load i8, ptr %247, align 1, !noalias !177
  %249 = zext i8 %248 to i64
  %250 = or i64 %246, %249
  %251 = getelementptr i8, ptr %2, i64 %306
  %252 = getelementptr i8, ptr %251, i64 2
  %253 = load i8, ptr %252, align 1, !noalias !177
  %254 = zext i8 %253 to i64
  %255 = shl nuw nsw i64 %254, 16
  %256 = or i64 %250, %255
  %257 = getelementptr i8, ptr %2, i64 %306
  %258 = getelementptr i8, ptr %257, i64 3
  %259 = load i8, ptr %258, align 1, !noalias !177
  %260 = zext i8 %259 to i64
  %261 = shl nuw nsw i64 %260, 24
  %262 = or i64 %256, %261
  %263 = shl nuw nsw i64 %241, 56
  %264 = shl nuw nsw i64 %236, 48
  %265 = shl nuw nsw i64 %228, 40
  %266 = shl nuw nsw i64 %232, 32
  %267 = or i64 %265, %266
  %268 = or i64 %264, %267
  %269 = or i64 %263, %268
  %270 = or i64 %262, %269
  br label %271

271:
  %272 = phi i64 [ %270, %224 ], [ 0, %305 ]
  %273 = icmp slt i64 %272, %221
  %274 = icmp sgt i64 %272, %617
  %275 = or i1 %273, %274
  br i1 %275, label %313, label %276

276:
  %277 = getelementptr i8, ptr %2, i64 %306
  %278 = getelementptr i8, ptr %277, i64 7
  %279 = load i8, ptr %278, align 1, !noalias !173
  %280 = icmp eq i8 %279, 0
  br i1 %280, label %281, label %313

281:
  store i64 0, ptr %22, align 8, !noalias !181
  store i64 0, ptr %23, align 8, !noalias !181
  store i64 %306, ptr %22, align 8, !noalias !181
  store i64 8, ptr %23, align 8, !noalias !181
  br label %282

282:
  %283 = load i64, ptr %23, align 8, !noalias !181
  %284 = icmp sgt i64 %283, 0
  br i1 %284, label %285, label %220

285:
  %286 = load i64, ptr %22, align 8, !noalias !181
  %287 = add nsw i64 %283, -1
  store i64 %287, ptr %23, align 8, !noalias !181
  %288 = add i64 %286, 1
  store i64 %288, ptr %22, align 8, !noalias !181
  %289 = getelementptr i8, ptr %2, i64 %286
  %290 = load i8, ptr %289, align 1, !noalias !181
  %291 = getelementptr i8, ptr %4, i64 %286
  store i8 %290, ptr %291, align 1, !noalias !181
  br label %282

292:
  %293 = icmp ult i64 %218, 4294967296
  %294 = lshr i64 %218, 3
  %295 = and i64 %218, 7
  %296 = lshr i64 %218, 3
  %297 = and i64 %218, 7
  %298 = select i1 %293, i64 %294, i64 %296
  %299 = select i1 %293, i64 %295, i64 %297
  %300 = icmp sgt i64 %299, 0
  %301 = zext i1 %300 to i64
  %302 = add i64 %298, %301
  br label %303

303:
  %304 = phi i64 [ %302, %292 ], [ 0, %212 ]
  store i64 %304, ptr %25, align 8, !noalias !173
  br label %220

305:
  %306 = load i64, ptr %24, align 8, !noalias !173
  %307 = add nsw i64 %222, -1
  store i64 %307, ptr %25, align 8, !noalias !173
  %308 = add i64 %306, 8
  store i64 %308, ptr %24, align 8, !noalias !173
  %309 = getelementptr i8, ptr %2, i64 %306
  %310 = getelementptr i8, ptr %309, i64 7
  %311 = load i8, ptr %310, align 1, !noalias !177
  %312 = icmp sgt i8 %311, -1
  br i1 %312, label %224, label %271

313:
  br label %69

314:
  %315 = getelementptr i64, ptr %15, i64 %401
  %316 = load i64, ptr %315, align 8
  store i64 0, ptr %42, align 8
  %317 = call i32 @4(ptr nonnull %42, ptr nonnull %43, i64 %316)
  %318 = load i64, ptr %42, align 8
  switch i32 %317, label %622 [
    i32 -2, label %626
    i32 0, label %626
  ], !prof !11

319:
  %320 = load i64, ptr %47, align 8
  %321 = icmp sgt i64 %320, 0
  br i1 %321, label %640, label %53

322:
  store i64 1, ptr %0, align 8
  br label %61

323:
  %324 = zext i32 %647 to i64
  %325 = add nuw nsw i64 %60, %324
  %326 = getelementptr i8, ptr %2, i64 %325
  %327 = getelementptr i8, ptr %326, i64 7
  %328 = load i8, ptr %327, align 1, !noalias !185
  %329 = icmp sgt i8 %328, -1
  br i1 %329, label %330, label %658

330:
  %331 = getelementptr i8, ptr %2, i64 %325
  %332 = getelementptr i8, ptr %331, i64 5
  %333 = load i8, ptr %332, align 1, !noalias !185
  %334 = zext i8 %333 to i64
  %335 = getelementptr i8, ptr %2, i64 %325
  %336 = getelementptr i8, ptr %335, i64 4
  %337 = load i8, ptr %336, align 1, !noalias !185
  %338 = zext i8 %337 to i64
  %339 = getelementptr i8, ptr %2, i64 %325
  %340 = getelementptr i8, ptr %339, i64 6
  %341 = load i8, ptr %340, align 1, !noalias !185
  %342 = zext i8 %341 to i64
  %343 = getelementptr i8, ptr %2, i64 %325
  %344 = getelementptr i8, ptr %343, i64 7
  %345 = load i8, ptr %344, align 1, !noalias !185
  %346 = and i8 %345, 127
  %347 = zext i8 %346 to i64
  %348 = getelementptr i8, ptr %2, i64 %325
  %349 = getelementptr i8, ptr %348, i64 1
  %350 = load i8, ptr %349, align 1, !noalias !185
  %351 = zext i8 %350 to i64
  %352 = shl nuw nsw i64 %351, 8
  %353 = getelementptr i8, ptr %2, i64 %325
  %354 = load i8, ptr %353, align 1, !noalias !185
  %355 = zext i8 %354 to i64
  %356 = or i64 %352, %355
  %357 = getelementptr i8, ptr %2, i64 %325
  %358 = getelementptr i8, ptr %357, i64 2
  %359 = load i8, ptr %358, align 1, !noalias !185
  %360 = zext i8 %359 to i64
  %361 = shl nuw nsw i64 %360, 16
  %362 = or i64 %356, %361
  %363 = getelementptr i8, ptr %2, i64 %325
  %364 = getelementptr i8, ptr %363, i64 3
  %365 = load i8, ptr %364, align 1, !noalias !185
  %366 = zext i8 %365 to i64
  %367 = shl nuw nsw i64 %366, 24
  %368 = or i64 %362, %367
  %369 = shl nuw nsw i64 %347, 56
  %370 = shl nuw nsw i64 %342, 48
  %371 = shl nuw nsw i64 %334, 40
  %372 = shl nuw nsw i64 %338, 32
  %373 = or i64 %371, %372
  %374 = or i64 %370, %373
  %375 = or i64 %369, %374
  %376 = or i64 %368, %375
  br label %658

377:
  %378 = getelementptr i8, ptr %17, i64 8
  %379 = load i64, ptr %378, align 8
  %380 = icmp slt i64 %659, %379
  br i1 %380, label %381, label %394

381:
  %382 = zext i32 %647 to i64
  %383 = add nuw nsw i64 %60, %382
  store i64 0, ptr %28, align 8, !noalias !189
  store i64 0, ptr %29, align 8, !noalias !189
  store i64 %383, ptr %28, align 8, !noalias !189
  store i64 8, ptr %29, align 8, !noalias !189
  br label %384

384:
  %385 = load i64, ptr %29, align 8, !noalias !189
  %386 = icmp sgt i64 %385, 0
  br i1 %386, label %387, label %394

387:
  %388 = load i64, ptr %28, align 8, !noalias !189
  %389 = add nsw i64 %385, -1
  store i64 %389, ptr %29, align 8, !noalias !189
  %390 = add i64 %388, 1
  store i64 %390, ptr %28, align 8, !noalias !189
  %391 = getelementptr i8, ptr %2, i64 %388
  %392 = load i8, ptr %391, align 1, !noalias !189
  %393 = getelementptr i8, ptr %4, i64 %388
  store i8 %392, ptr %393, align 1, !noalias !189
  br label %384

394:
  br label %319

395:
  store i64 0, ptr %0, align 8
  br label %61

396:
  %397 = load i64, ptr %32, align 8
  %398 = add nsw i64 %54, -1
  store i64 %398, ptr %33, align 8
  %399 = add i64 %397, 1
  store i64 %399, ptr %32, align 8
  br label %400

400:
  %401 = phi i64 [ %397, %396 ], [ 0, %53 ]
  br i1 %55, label %56, label %395

402:
  %403 = icmp sgt i32 %59, 0
  %404 = load ptr, ptr %35, align 8
  %405 = select i1 %403, ptr %404, ptr undef
  store ptr %405, ptr %1, align 8
  br label %61

406:
  %407 = getelementptr i64, ptr %13, i64 %401
  %408 = load i64, ptr %407, align 8
  store i64 0, ptr %36, align 8
  %409 = call i32 @4(ptr nonnull %36, ptr nonnull %37, i64 %408)
  %410 = load i64, ptr %36, align 8
  switch i32 %409, label %411 [
    i32 -2, label %415
    i32 0, label %415
  ], !prof !11

411:
  %412 = icmp sgt i32 %409, 0
  %413 = load ptr, ptr %37, align 8
  %414 = select i1 %412, ptr %413, ptr undef
  store ptr %414, ptr %1, align 8
  br label %61

415:
  %416 = icmp slt i64 %410, 0
  %417 = icmp slt i64 %60, 0
  %418 = select i1 %416, i1 true, i1 %417
  %419 = sub nsw i64 %3, %410
  %420 = icmp sgt i64 %60, %419
  %421 = select i1 %418, i1 true, i1 %420
  br i1 %421, label %63, label %64

422:
  %423 = icmp sgt i32 %67, 0
  %424 = load ptr, ptr %39, align 8
  %425 = select i1 %423, ptr %424, ptr undef
  store ptr %425, ptr %1, align 8
  br label %61

426:
  %427 = sub i64 0, %68
  %428 = and i64 %427, 7
  %429 = add nuw nsw i64 %60, %428
  %430 = add nuw nsw i64 %60, %410
  %431 = add nsw i64 %430, -7
  store i64 %429, ptr %40, align 8
  %432 = sub i64 %431, %429
  %433 = icmp slt i64 %432, 1
  %434 = add nuw i64 %432, 7
  %435 = lshr i64 %434, 3
  %436 = select i1 %433, i64 0, i64 %435
  store i64 %436, ptr %41, align 8
  br label %69

437:
  %438 = load i64, ptr %40, align 8
  %439 = add nsw i64 %70, -1
  store i64 %439, ptr %41, align 8
  %440 = add i64 %438, 8
  store i64 %440, ptr %40, align 8
  br label %441

441:
  %442 = phi i64 [ %438, %437 ], [ 0, %69 ]
  br i1 %71, label %72, label %314

443:
  %444 = phi i64 [ %123, %77 ], [ 0, %72 ]
  %445 = icmp slt i64 %444, 1
  br i1 %445, label %616, label %446

446:
  %447 = load i64, ptr %7, align 8, !noalias !193
  %448 = icmp slt i64 %444, %447
  br i1 %448, label %576, label %449

449:
  %450 = getelementptr i8, ptr %7, i64 8
  %451 = load i64, ptr %450, align 8, !noalias !193
  %452 = icmp slt i64 %444, %451
  br i1 %452, label %453, label %576

453:
  %454 = sub nsw i64 %444, %447
  %455 = ashr i64 %454, 26
  %456 = getelementptr i32, ptr %8, i64 %455
  %457 = load i32, ptr %456, align 4, !noalias !193
  %458 = icmp slt i32 %457, 0
  br i1 %458, label %576, label %459

459:
  %460 = sub nsw i64 %444, %447
  %461 = lshr i64 %460, 13
  %462 = and i64 %461, 8191
  %463 = zext i32 %457 to i64
  %464 = add nuw nsw i64 %462, %463
  %465 = getelementptr i32, ptr %9, i64 %464
  %466 = load i32, ptr %465, align 4, !noalias !193
  %467 = sext i32 %466 to i64
  %468 = getelementptr i32, ptr %9, i64 %464
  %469 = getelementptr i8, ptr %468, i64 4
  %470 = load i32, ptr %469, align 4, !noalias !193
  %471 = icmp slt i32 %466, 0
  %472 = select i1 %471, i64 0, i64 %467
  %473 = sext i32 %470 to i64
  %474 = icmp sgt i64 %472, %473
  br i1 %474, label %576, label %475

475:
  %476 = getelementptr i64, ptr %5, i64 %472
  %477 = load i64, ptr %476, align 8, !noalias !193
  %478 = icmp slt i64 %444, %477
  br i1 %478, label %576, label %479

479:
  %480 = sext i32 %470 to i64
  %481 = getelementptr i64, ptr %6, i64 %472
  %482 = load i64, ptr %481, align 8, !noalias !193
  %483 = icmp sgt i64 %482, 0
  br i1 %483, label %484, label %505

484:
  %485 = sext i32 %470 to i64
  %486 = sext i32 %470 to i64
  %487 = icmp slt i64 %472, %486
  br i1 %487, label %488, label %505

488:
  %489 = getelementptr i64, ptr %5, i64 %472
  %490 = load i64, ptr %489, align 8, !noalias !193
  %491 = sub nsw i64 %444, %490
  %492 = or i64 %491, %482
  %493 = icmp ult i64 %492, 4294967296
  br i1 %493, label %531, label %538

494:
  %495 = add nsw i64 %572, -1
  br label %505

496:
  %497 = getelementptr i64, ptr %5, i64 %572
  %498 = load i64, ptr %497, align 8, !noalias !193
  %499 = getelementptr i64, ptr %6, i64 %572
  %500 = load i64, ptr %499, align 8, !noalias !193
  %501 = add nsw i64 %498, %500
  %502 = icmp slt i64 %444, %501
  br i1 %502, label %576, label %503

503:
  %504 = sext i32 %470 to i64
  br label %505

505:
  %506 = phi i64 [ %472, %494 ], [ %572, %503 ], [ %472, %484 ], [ %472, %479 ]
  %507 = phi i64 [ %495, %494 ], [ %504, %503 ], [ %485, %484 ], [ %480, %479 ]
  %508 = icmp slt i64 %506, %507
  br i1 %508, label %509, label %522

509:
  %510 = phi i64 [ %506, %505 ], [ %519, %509 ]
  %511 = phi i64 [ %507, %505 ], [ %520, %509 ]
  %512 = add nsw i64 %510, %511
  %513 = add nsw i64 %512, 1
  %514 = ashr i64 %513, 1
  %515 = getelementptr i64, ptr %5, i64 %514
  %516 = load i64, ptr %515, align 8, !noalias !193
  %517 = icmp sgt i64 %516, %444
  %518 = add nsw i64 %514, -1
  %519 = select i1 %517, i64 %510, i64 %514
  %520 = select i1 %517, i64 %518, i64 %511
  %521 = icmp slt i64 %519, %520
  br i1 %521, label %509, label %522

522:
  %523 = phi i64 [ %519, %509 ], [ %506, %505 ]
  %524 = getelementptr i64, ptr %5, i64 %523
  %525 = load i64, ptr %524, align 8, !noalias !193
  %526 = getelementptr i64, ptr %6, i64 %523
  %527 = load i64, ptr %526, align 8, !noalias !193
  %528 = add nsw i64 %525, %527
  %529 = icmp slt i64 %444, %528
  %530 = select i1 %529, i64 %523, i64 -1
  br label %576

531:
  %532 = trunc i64 %482 to i32
  %533 = trunc i64 %491 to i32
  %534 = udiv i32 %533, %532
  %535 = urem i32 %533, %532
  %536 = zext i32 %534 to i64
  %537 = zext i32 %535 to i64
  br label %561

538:
  %539 = or i64 %491, %482
  %540 = icmp ult i64 %539, 4294967296
  br i1 %540, label %541, label %548

541:
  %542 = trunc i64 %482 to i32
  %543 = trunc i64 %491 to i32
  %544 = udiv i32 %543, %542
  %545 = urem i32 %543, %542
  %546 = zext i32 %544 to i64
  %547 = zext i32 %545 to i64
  br label %561

548:
  %549 = or i64 %491, %482
  %550 = icmp ult i64 %549, 4294967296
  br i1 %550, label %551, label %558

551:
  %552 = trunc i64 %482 to i32
  %553 = trunc i64 %491 to i32
  %554 = udiv i32 %553, %552
  %555 = urem i32 %553, %552
  %556 = zext i32 %554 to i64
  %557 = zext i32 %555 to i64
  br label %561

558:
  %559 = sdiv i64 %491, %482
  %560 = srem i64 %491, %482
  br label %561

561:
  %562 = phi i64 [ %536, %531 ], [ %546, %541 ], [ %556, %551 ], [ %559, %558 ]
  %563 = phi i64 [ %537, %531 ], [ %547, %541 ], [ %557, %551 ], [ %560, %558 ]
  %564 = xor i64 %482, %563
  %565 = icmp slt i64 %564, 0
  %566 = add i64 %562, -1
  %567 = select i1 %565, i64 %566, i64 %562
  %568 = add nsw i64 %472, %567
  %569 = sext i32 %470 to i64
  %570 = icmp sgt i64 %568, %569
  %571 = sext i32 %470 to i64
  %572 = select i1 %570, i64 %571, i64 %568
  %573 = getelementptr i64, ptr %5, i64 %572
  %574 = load i64, ptr %573, align 8, !noalias !193
  %575 = icmp sgt i64 %574, %444
  br i1 %575, label %494, label %496

576:
  %577 = phi i64 [ -1, %459 ], [ -1, %446 ], [ -1, %453 ], [ %530, %522 ], [ -1, %449 ], [ -1, %475 ], [ %572, %496 ]
  %578 = icmp sgt i64 %577, -1
  br i1 %578, label %579, label %586

579:
  %580 = getelementptr i64, ptr %5, i64 %577
  %581 = load i64, ptr %580, align 8, !noalias !200
  %582 = getelementptr i64, ptr %6, i64 %577
  %583 = load i64, ptr %582, align 8, !noalias !200
  %584 = add nsw i64 %581, %583
  %585 = sub nsw i64 %584, %444
  br label %616

586:
  %587 = icmp sgt i64 %11, 0
  br i1 %587, label %588, label %601

588:
  %589 = phi i64 [ 0, %586 ], [ %599, %588 ]
  %590 = phi i64 [ %11, %586 ], [ %598, %588 ]
  %591 = add nsw i64 %589, %590
  %592 = ashr i64 %591, 1
  %593 = and i64 %591, -2
  %594 = getelementptr i64, ptr %10, i64 %593
  %595 = load i64, ptr %594, align 8, !noalias !200
  %596 = icmp sgt i64 %595, %444
  %597 = add nsw i64 %592, 1
  %598 = select i1 %596, i64 %592, i64 %590
  %599 = select i1 %596, i64 %589, i64 %597
  %600 = icmp slt i64 %599, %598
  br i1 %600, label %588, label %601

601:
  %602 = phi i64 [ %599, %588 ], [ 0, %586 ]
  %603 = icmp sgt i64 %602, 0
  br i1 %603, label %604, label %616

604:
  %605 = shl i64 %602, 4
  %606 = getelementptr i8, ptr %10, i64 %605
  %607 = getelementptr i8, ptr %606, i64 -8
  %608 = load i64, ptr %607, align 8, !noalias !200
  %609 = icmp slt i64 %444, %608
  br i1 %609, label %610, label %616

610:
  %611 = shl i64 %602, 4
  %612 = getelementptr i8, ptr %10, i64 %611
  %613 = getelementptr i8, ptr %612, i64 -8
  %614 = load i64, ptr %613, align 8, !noalias !200
  %615 = sub nsw i64 %614, %444
  br label %616

616:
  %617 = phi i64 [ 0, %443 ], [ %585, %579 ], [ %615, %610 ], [ 0, %604 ], [ 0, %601 ]
  %618 = icmp sgt i64 %617, 0
  br i1 %618, label %124, label %313

619:
  %620 = add nuw nsw i64 %429, 8
  %621 = icmp slt i64 %442, %620
  br i1 %621, label %210, label %135

622:
  %623 = icmp sgt i32 %317, 0
  %624 = load ptr, ptr %43, align 8
  %625 = select i1 %623, ptr %624, ptr undef
  store ptr %625, ptr %1, align 8
  br label %61

626:
  %627 = getelementptr i64, ptr %15, i64 %401
  %628 = getelementptr i8, ptr %627, i64 8
  %629 = load i64, ptr %628, align 8
  store i64 0, ptr %44, align 8
  %630 = call i32 @4(ptr nonnull %44, ptr nonnull %45, i64 %629)
  %631 = load i64, ptr %44, align 8
  switch i32 %630, label %632 [
    i32 -2, label %636
    i32 0, label %636
  ], !prof !11

632:
  %633 = icmp sgt i32 %630, 0
  %634 = load ptr, ptr %45, align 8
  %635 = select i1 %633, ptr %634, ptr undef
  store ptr %635, ptr %1, align 8
  br label %61

636:
  store i64 %318, ptr %46, align 8
  %637 = sub i64 %631, %318
  %638 = icmp slt i64 %637, 1
  %639 = select i1 %638, i64 0, i64 %637
  store i64 %639, ptr %47, align 8
  br label %319

640:
  %641 = load i64, ptr %46, align 8
  %642 = add nsw i64 %320, -1
  store i64 %642, ptr %47, align 8
  %643 = add i64 %641, 1
  store i64 %643, ptr %46, align 8
  %644 = getelementptr i32, ptr %16, i64 %641
  %645 = load i32, ptr %644, align 4
  store i32 0, ptr %48, align 4
  %646 = call i32 @5(ptr nonnull %48, ptr nonnull %49, i32 %645)
  %647 = load i32, ptr %48, align 4
  switch i32 %646, label %648 [
    i32 -2, label %652
    i32 0, label %652
  ], !prof !11

648:
  %649 = icmp sgt i32 %646, 0
  %650 = load ptr, ptr %49, align 8
  %651 = select i1 %649, ptr %650, ptr undef
  store ptr %651, ptr %1, align 8
  br label %61

652:
  %653 = icmp slt i32 %647, 0
  %654 = add nsw i64 %410, -8
  %655 = zext i32 %647 to i64
  %656 = icmp slt i64 %654, %655
  %657 = select i1 %653, i1 true, i1 %656
  br i1 %657, label %322, label %323

658:
  %659 = phi i64 [ %376, %330 ], [ 0, %323 ]
  %660 = load i64, ptr %17, align 8
  %661 = icmp slt i64 %659, %660
  br i1 %661, label %394, label %377
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.umin.i64(i64, i64)

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64)

!0 = !{!1, !3}
!1 = distinct !{!1, !2}
!2 = distinct !{!2}
!3 = distinct !{!3, !2}
!4 = !{!5, !7}
!5 = distinct !{!5, !6}
!6 = distinct !{!6}
!7 = distinct !{!7, !6}
!8 = !{!9}
!9 = distinct !{!9, !10}
!10 = distinct !{!10}
!11 = !{!"branch_weights", i32 1, i32 49, i32 49}
!12 = !{!13, !15, !17}
!13 = distinct !{!13, !14}
!14 = distinct !{!14}
!15 = distinct !{!15, !16}
!16 = distinct !{!16}
!17 = distinct !{!17, !16}
!18 = !{!19, !15, !17}
!19 = distinct !{!19, !20}
!20 = distinct !{!20}
!21 = !{!22}
!22 = distinct !{!22, !23}
!23 = distinct !{!23}
!24 = !{!25, !27, !29}
!25 = distinct !{!25, !26}
!26 = distinct !{!26}
!27 = distinct !{!27, !28}
!28 = distinct !{!28}
!29 = distinct !{!29, !28}
!30 = !{!31}
!31 = distinct !{!31, !32}
!32 = distinct !{!32}
!33 = !{!34, !36}
!34 = distinct !{!34, !35}
!35 = distinct !{!35}
!36 = distinct !{!36, !35}
!37 = !{!38, !40, !42, !34, !36}
!38 = distinct !{!38, !39}
!39 = distinct !{!39}
!40 = distinct !{!40, !41}
!41 = distinct !{!41}
!42 = distinct !{!42, !41}
!43 = !{!44, !46, !48, !34, !36}
!44 = distinct !{!44, !45}
!45 = distinct !{!45}
!46 = distinct !{!46, !47}
!47 = distinct !{!47}
!48 = distinct !{!48, !47}
!49 = !{!50, !34, !36}
!50 = distinct !{!50, !51}
!51 = distinct !{!51}
!52 = !{i1 true}
!53 = !{!54, !56}
!54 = distinct !{!54, !55}
!55 = distinct !{!55}
!56 = distinct !{!56, !55}
!57 = !{!58, !60, !61, !63}
!58 = distinct !{!58, !59}
!59 = distinct !{!59}
!60 = distinct !{!60, !59}
!61 = distinct !{!61, !62}
!62 = distinct !{!62}
!63 = distinct !{!63, !62}
!64 = !{!61, !63}
!65 = !{!66, !68}
!66 = distinct !{!66, !67}
!67 = distinct !{!67}
!68 = distinct !{!68, !67}
!69 = !{!70, !72, !73, !75}
!70 = distinct !{!70, !71}
!71 = distinct !{!71}
!72 = distinct !{!72, !71}
!73 = distinct !{!73, !74}
!74 = distinct !{!74}
!75 = distinct !{!75, !74}
!76 = !{!73, !75}
!77 = !{!78, !80, !73, !75}
!78 = distinct !{!78, !79}
!79 = distinct !{!79}
!80 = distinct !{!80, !79}
!81 = !{!82, !84}
!82 = distinct !{!82, !83}
!83 = distinct !{!83}
!84 = distinct !{!84, !83}
!85 = !{!86, !88, !82, !84}
!86 = distinct !{!86, !87}
!87 = distinct !{!87}
!88 = distinct !{!88, !87}
!89 = !{!90, !92, !82, !84}
!90 = distinct !{!90, !91}
!91 = distinct !{!91}
!92 = distinct !{!92, !91}
!93 = !{!94, !96}
!94 = distinct !{!94, !95}
!95 = distinct !{!95}
!96 = distinct !{!96, !95}
!97 = !{!98, !100}
!98 = distinct !{!98, !99}
!99 = distinct !{!99}
!100 = distinct !{!100, !99}
!101 = !{!102, !104}
!102 = distinct !{!102, !103}
!103 = distinct !{!103}
!104 = distinct !{!104, !103}
!105 = !{!106, !108}
!106 = distinct !{!106, !107}
!107 = distinct !{!107}
!108 = distinct !{!108, !107}
!109 = !{!110, !112}
!110 = distinct !{!110, !111}
!111 = distinct !{!111}
!112 = distinct !{!112, !111}
!113 = !{!114, !116}
!114 = distinct !{!114, !115}
!115 = distinct !{!115}
!116 = distinct !{!116, !115}
!117 = !{!118, !120}
!118 = distinct !{!118, !119}
!119 = distinct !{!119}
!120 = distinct !{!120, !119}
!121 = !{!122, !124, !125, !127}
!122 = distinct !{!122, !123}
!123 = distinct !{!123}
!124 = distinct !{!124, !123}
!125 = distinct !{!125, !126}
!126 = distinct !{!126}
!127 = distinct !{!127, !126}
!128 = !{!129, !131, !125, !127}
!129 = distinct !{!129, !130}
!130 = distinct !{!130}
!131 = distinct !{!131, !130}
!132 = !{!125, !127}
!133 = !{!134, !136, !125, !127}
!134 = distinct !{!134, !135}
!135 = distinct !{!135}
!136 = distinct !{!136, !135}
!137 = !{!138, !140, !125, !127}
!138 = distinct !{!138, !139}
!139 = distinct !{!139}
!140 = distinct !{!140, !139}
!141 = !{!142, !144, !125, !127}
!142 = distinct !{!142, !143}
!143 = distinct !{!143}
!144 = distinct !{!144, !143}
!145 = !{!146, !148, !125, !127}
!146 = distinct !{!146, !147}
!147 = distinct !{!147}
!148 = distinct !{!148, !147}
!149 = !{!150, !152}
!150 = distinct !{!150, !151}
!151 = distinct !{!151}
!152 = distinct !{!152, !151}
!153 = !{!154, !156}
!154 = distinct !{!154, !155}
!155 = distinct !{!155}
!156 = distinct !{!156, !155}
!157 = !{!158, !160}
!158 = distinct !{!158, !159}
!159 = distinct !{!159}
!160 = distinct !{!160, !159}
!161 = !{!162, !164, !165, !167}
!162 = distinct !{!162, !163}
!163 = distinct !{!163}
!164 = distinct !{!164, !163}
!165 = distinct !{!165, !166}
!166 = distinct !{!166}
!167 = distinct !{!167, !166}
!168 = !{!165, !167}
!169 = !{!170, !172, !165, !167}
!170 = distinct !{!170, !171}
!171 = distinct !{!171}
!172 = distinct !{!172, !171}
!173 = !{!174, !176}
!174 = distinct !{!174, !175}
!175 = distinct !{!175}
!176 = distinct !{!176, !175}
!177 = !{!178, !180, !174, !176}
!178 = distinct !{!178, !179}
!179 = distinct !{!179}
!180 = distinct !{!180, !179}
!181 = !{!182, !184, !174, !176}
!182 = distinct !{!182, !183}
!183 = distinct !{!183}
!184 = distinct !{!184, !183}
!185 = !{!186, !188}
!186 = distinct !{!186, !187}
!187 = distinct !{!187}
!188 = distinct !{!188, !187}
!189 = !{!190, !192}
!190 = distinct !{!190, !191}
!191 = distinct !{!191}
!192 = distinct !{!192, !191}
!193 = !{!194, !196, !197, !199}
!194 = distinct !{!194, !195}
!195 = distinct !{!195}
!196 = distinct !{!196, !195}
!197 = distinct !{!197, !198}
!198 = distinct !{!198}
!199 = distinct !{!199, !198}
!200 = !{!197, !199}
